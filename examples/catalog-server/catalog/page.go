package catalog

import (
	"encoding/base64"
	"errors"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

const (
	defaultPageSize = 100
	maxPageSize     = 1000
)

// page is the answer of a list endpoint. Size counts everything that the filter lets pass, Items holds one page of it.
type page struct {
	Items         []Entity `json:"items"`
	NextPageToken string   `json:"nextPageToken,omitempty"`
	PageSize      int      `json:"pageSize"`
	Size          int      `json:"size"`
}

var errPageToken = errors.New("pageToken is none that this server gave out")

// list answers a query over entities, which are in the order of their names. As the contract has it, an unknown orderBy and an
// invalid pageSize are ignored, and an invalid filter is answered with items null.
func list(entities []Entity, query url.Values, fields []Field) (page, error) {
	answer := page{PageSize: pageSize(query.Get("pageSize"))}
	offset, err := offsetOf(query.Get("pageToken"))
	if err != nil {
		return answer, err
	}
	wanted, err := parseFilter(query.Get("filterQuery"), fields)
	if err != nil {
		return answer, nil
	}
	items := slices.DeleteFunc(slices.Clone(entities), func(e Entity) bool { return !wanted(e) })
	order(items, query.Get("orderBy"), query.Get("sortOrder"), fields)

	answer.Size = len(items)
	start := min(offset, len(items))
	end := min(start+answer.PageSize, len(items))
	answer.Items = items[start:end]
	if answer.Items == nil {
		answer.Items = []Entity{}
	}
	if end < len(items) {
		answer.NextPageToken = tokenOf(end)
	}
	return answer, nil
}

func order(items []Entity, by, direction string, fields []Field) {
	sortable := slices.ContainsFunc(fields, func(f Field) bool { return f.Column && f.Name == by })
	sign := 1
	if strings.EqualFold(direction, "desc") {
		sign = -1
	}
	if by != "" && !sortable {
		return
	}
	if by == "" {
		by = "name"
	}
	slices.SortStableFunc(items, func(a, b Entity) int { return sign * strings.Compare(a.text(by), b.text(by)) })
}

func pageSize(text string) int {
	size, err := strconv.Atoi(text)
	if err != nil || size < 1 {
		return defaultPageSize
	}
	return min(size, maxPageSize)
}

// tokenOf makes a page token: the number of items before the page, in base64.
func tokenOf(offset int) string {
	return base64.StdEncoding.EncodeToString([]byte(strconv.Itoa(offset)))
}

func offsetOf(token string) (int, error) {
	if token == "" {
		return 0, nil
	}
	text, err := base64.StdEncoding.DecodeString(token)
	if err != nil {
		return 0, errPageToken
	}
	offset, err := strconv.Atoi(string(text))
	if err != nil || offset < 0 {
		return 0, errPageToken
	}
	return offset, nil
}
