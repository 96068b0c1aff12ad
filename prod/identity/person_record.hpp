// What a source system says of a person, and the form in which two such records are compared. Pure.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace rb::prod {

// As read; what is not known is empty.
struct PersonRecord {
  std::string source;  // the system that says so: "ehr", "lab"; a system without a name is one too
  std::string identifier;  // of the person in the record system, where this one knows it
  std::string given_name;
  std::string family_name;
  std::string birth_date;           // 1961-10-06
  std::string sex;                  // "f", "m"
  std::vector<std::string> phones;  // E.164
  std::string street;
  std::string zip;
};

// What is compared: folded, and empty or zero where it says nothing (a date that is none, a number
// that is made up). Small, since there is one for everybody who is known.
struct ComparableRecord {
  std::string source;
  std::string identifier;
  std::string given;                      // the first of the given names
  std::string more_given;                 // the others, in one word
  std::string family;                     // words joined by single spaces
  std::string street;                     // "12 main st apt 4"
  std::array<std::uint64_t, 2> phones{};  // digits; the first two
  std::uint32_t birth_date = 0;           // 19611006
  std::uint32_t zip = 0;                  // five digits
  char sex = 0;

  // Whether there is anything to go by; a record that has only a number is left to its id.
  [[nodiscard]] bool says_who() const {
    return !given.empty() || !family.empty() || birth_date != 0;
  }
};

[[nodiscard]] ComparableRecord comparable(const PersonRecord& record);

}  // namespace rb::prod
