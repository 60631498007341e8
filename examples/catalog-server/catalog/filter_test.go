package catalog

import "testing"

var testFields = []Field{
	{Name: "name", DisplayName: "Name", Column: true, Filter: true},
	{Name: "stage", DisplayName: "Stage", Filter: true, Options: []string{"input", "output"}},
	{Name: "weight", DisplayName: "Weight", Column: true},
}

func TestParseFilter(t *testing.T) {
	e := Entity{"name": "it's a.b", "stage": "input", "weight": 3.0}
	tests := map[string]bool{
		"":                                       true,
		"  ":                                     true,
		"stage='input'":                          true,
		"stage = 'output'":                       false,
		"stage!='output'":                        true,
		"name='it''s a.b'":                       true,
		"name LIKE 'it%'":                        true,
		"name like '%a_b'":                       true,
		"name LIKE 'a.b'":                        false,
		"name LIKE '%'":                          true,
		"stage='input' AND name='it''s a.b'":     true,
		"stage='input' and name='other'":         false,
		"stage!='x' AND stage!='y' AND name!=''": true,
	}
	for query, want := range tests {
		wanted, err := parseFilter(query, testFields)
		if err != nil {
			t.Errorf("%q: %v", query, err)
		} else if got := wanted(e); got != want {
			t.Errorf("%q: got %v, want %v", query, got, want)
		}
	}
}

func TestParseFilterRefuses(t *testing.T) {
	for _, query := range []string{
		"name==", "name", "='x'", "name='x", "name='x' OR name='y'", "name='x' AND", "name='x' ANDname='y'",
		"weight='3'", "unknown='x'", "name > 'x'", "name='x'; DROP TABLE",
	} {
		if _, err := parseFilter(query, testFields); err == nil {
			t.Errorf("%q was accepted", query)
		}
	}
}
