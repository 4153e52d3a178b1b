// One contract, two stores: the real one, and the fake that all other tests use.
package main

import (
	"errors"
	"fmt"
)

var errNotFound = errors.New("not found")

type store interface {
	put(key, value string)
	get(key string) (string, error)
	delete(key string) error
}

// real stands for the database.
type real map[string]string

func (r real) put(k, v string) { r[k] = v }
func (r real) get(k string) (string, error) {
	if v, ok := r[k]; ok {
		return v, nil
	}
	return "", errNotFound
}
func (r real) delete(k string) error {
	delete(r, k)
	return nil // deleting what is not there is no error
}

// fake is what the tests of everything else run against.
type fake map[string]string

func (f fake) put(k, v string)              { f[k] = v }
func (f fake) get(k string) (string, error) { return f[k], nil }
func (f fake) delete(k string) error {
	if _, ok := f[k]; !ok {
		return errNotFound
	}
	delete(f, k)
	return nil
}

// contract is what everybody relies on who uses a store.
func contract(s store) error {
	s.put("a", "1")
	if v, err := s.get("a"); v != "1" || err != nil {
		return fmt.Errorf("get after put: %q, %v", v, err)
	}
	if _, err := s.get("missing"); !errors.Is(err, errNotFound) {
		return fmt.Errorf("get of what is not there: %v", err)
	}
	if err := s.delete("missing"); err != nil {
		return fmt.Errorf("delete of what is not there: %v", err)
	}
	return nil
}

func main() {
	fmt.Println("real:", contract(real{}))
	fmt.Println("fake:", contract(fake{}))
}
