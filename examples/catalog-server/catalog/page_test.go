package catalog

import (
	"errors"
	"net/url"
	"strings"
	"testing"
)

var testEntities = []Entity{
	{"name": "ant", "stage": "input", "weight": "2"},
	{"name": "bee", "stage": "output", "weight": "1"},
	{"name": "cat", "stage": "input", "weight": "1"},
}

func TestList(t *testing.T) {
	tests := map[string]struct {
		query    string
		names    string
		size     int
		pageSize int
		next     string
	}{
		"everything":                  {"", "ant bee cat", 3, 100, ""},
		"the first page":              {"pageSize=2", "ant bee", 3, 2, "Mg=="},
		"the second page":             {"pageSize=2&pageToken=Mg%3D%3D", "cat", 3, 2, ""},
		"a page that ends exactly":    {"pageSize=3", "ant bee cat", 3, 3, ""},
		"a page past the end":         {"pageToken=OTk%3D", "", 3, 100, ""},
		"a page size that is no size": {"pageSize=abc", "ant bee cat", 3, 100, ""},
		"a negative page size":        {"pageSize=-1", "ant bee cat", 3, 100, ""},
		"a page size beyond all":      {"pageSize=99999", "ant bee cat", 3, 1000, ""},
		"a filter counts its own":     {"filterQuery=stage%3D'input'&pageSize=1", "ant", 2, 1, "MQ=="},
		"a filter without result":     {"filterQuery=stage%3D'none'", "", 0, 100, ""},
		"ordered by a column":         {"orderBy=weight", "bee cat ant", 3, 100, ""},
		"ordered downwards":           {"orderBy=name&sortOrder=DESC", "cat bee ant", 3, 100, ""},
		"ordered by what is unknown":  {"orderBy=nope&sortOrder=DESC", "ant bee cat", 3, 100, ""},
		"ordered by no column":        {"orderBy=stage", "ant bee cat", 3, 100, ""},
	}
	for title, test := range tests {
		t.Run(title, func(t *testing.T) {
			query, err := url.ParseQuery(test.query)
			if err != nil {
				t.Fatal(err)
			}
			got, err := list(testEntities, query, testFields)
			if err != nil {
				t.Fatal(err)
			}
			if names := namesOf(got.Items); names != test.names || got.Items == nil {
				t.Errorf("items: got %q, want %q", names, test.names)
			}
			if got.Size != test.size || got.PageSize != test.pageSize || got.NextPageToken != test.next {
				t.Errorf("got %+v, want %+v", got, test)
			}
		})
	}
}

func TestListAnswersAnInvalidFilterWithoutItems(t *testing.T) {
	got, err := list(testEntities, url.Values{"filterQuery": {"name=="}}, testFields)
	if err != nil || got.Items != nil || got.Size != 0 || got.PageSize != 100 {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestListRefusesForeignTokens(t *testing.T) {
	for _, token := range []string{"2", "???", "eHl6", "LTE="} {
		if _, err := list(testEntities, url.Values{"pageToken": {token}}, testFields); !errors.Is(err, errPageToken) {
			t.Errorf("%q: got %v", token, err)
		}
	}
}

func namesOf(entities []Entity) string {
	var names []string
	for _, e := range entities {
		names = append(names, e.name())
	}
	return strings.Join(names, " ")
}
