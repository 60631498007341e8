package catalog

import (
	"fmt"
	"regexp"
	"strings"
)

// filter says whether an entity is asked for.
type filter func(Entity) bool

var (
	conditionPattern = regexp.MustCompile(`^\s*([A-Za-z][A-Za-z0-9_]*)\s*(=|!=|(?i:LIKE))\s*'((?:[^']|'')*)'\s*`)
	andPattern       = regexp.MustCompile(`^(?i:AND)\b`)
)

// parseFilter reads a filterQuery: conditions such as category='code' or name LIKE '%review%', joined by AND. Only fields that
// are declared filterable may be named. The empty query lets everything pass.
func parseFilter(query string, fields []Field) (filter, error) {
	if strings.TrimSpace(query) == "" {
		return func(Entity) bool { return true }, nil
	}
	var conditions []filter
	for rest := query; ; {
		match := conditionPattern.FindStringSubmatch(rest)
		if match == nil {
			return nil, fmt.Errorf("a condition is expected at %q", rest)
		}
		condition, err := newCondition(match[1], strings.ToUpper(match[2]), strings.ReplaceAll(match[3], "''", "'"), fields)
		if err != nil {
			return nil, err
		}
		conditions = append(conditions, condition)
		if rest = rest[len(match[0]):]; rest == "" {
			return all(conditions), nil
		}
		and := andPattern.FindString(rest)
		if and == "" {
			return nil, fmt.Errorf("AND is expected at %q", rest)
		}
		rest = rest[len(and):]
	}
}

func newCondition(name, operator, value string, fields []Field) (filter, error) {
	if !isFilterable(name, fields) {
		return nil, fmt.Errorf("%q is not a filter field", name)
	}
	switch operator {
	case "=":
		return func(e Entity) bool { return e.text(name) == value }, nil
	case "!=":
		return func(e Entity) bool { return e.text(name) != value }, nil
	default:
		pattern := likePattern(value)
		return func(e Entity) bool { return pattern.MatchString(e.text(name)) }, nil
	}
}

func isFilterable(name string, fields []Field) bool {
	for _, f := range fields {
		if f.Name == name {
			return f.Filter
		}
	}
	return false
}

// likePattern translates SQL's wildcards: % is any text, _ any one character.
func likePattern(value string) *regexp.Regexp {
	quoted := regexp.QuoteMeta(value)
	return regexp.MustCompile(`(?s)^` + strings.NewReplacer("%", ".*", "_", ".").Replace(quoted) + `$`)
}

func all(conditions []filter) filter {
	return func(e Entity) bool {
		for _, condition := range conditions {
			if !condition(e) {
				return false
			}
		}
		return true
	}
}
