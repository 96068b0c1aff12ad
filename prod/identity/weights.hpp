// How much two records speak for being one person: the Fellegi-Sunter model (Fellegi and Sunter,
// "A theory for record linkage", 1969). Each field is compared to a level; a level weighs
// log2(m / u) bits, where m is how often it is seen between two records of one person and u between
// two of different people. What one of the two does not say weighs nothing. Pure.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "prod/identity/person_record.hpp"

namespace rb::prod {

enum class IdentityField : std::uint8_t {
  given = 0,
  family,
  birth_date,
  phone,
  address,
  sex,
  identifier
};
inline constexpr std::size_t kFields = 7;
[[nodiscard]] std::string_view name_of(IdentityField field);

enum class Agreement : std::uint8_t {
  unknown = 0,  // one of them says nothing
  same,
  alike,  // the same in another form: Bob, names or day and month that have changed places
  close,  // a slip of the pen would explain it; so would a twin
  different,
};
[[nodiscard]] std::string_view name_of(Agreement agreement);

// Hundredths of a bit.
struct FieldWeights {
  int same = 0;
  int alike = 0;
  int close = 0;
  int different = 0;
};

// From these shares (m / u) among a few ten thousand people of one region. u: one birthday of 70
// years is 1/25,567, sexes are two, and names are taken to be more alike than in a whole country.
// m: assumed rates of slips, moves and marriages. Neither is fitted to anybody's data. Telephone
// and address weigh less than their m / u would give: households share them, and the model takes
// fields for independent.
inline constexpr std::array<FieldWeights, kFields> kWeights = {{
    {640, 520, 260, -420},   // given: 0.85/0.01, 0.03/0.0008, 0.06/0.01, 0.05/0.95
    {780, 500, 410, -400},   // family: 0.88/0.004, 0.02/0.0006, 0.07/0.004, 0.06/0.98 (marriage)
    {1450, 900, 470, -490},  // birth date: 0.93/0.00004, 0.007/0.000014, 0.04/0.0015, 0.03/0.99
    {400, 0, 0, -200},       // phone: lowered; 0.25/0.99
    {400, 400, 250, -120},   // address: lowered; the zip code only 0.5/0.09; 0.43/0.98
    {100, 0, 0, -560},       // sex: 0.99/0.5, 0.01/0.5
    {1500, 0, 0, -560},      // identifier: 0.98/0.00003, 0.02/1
}};

// Hundredths of a bit. A prior of one in N takes log2 N bits to even odds: 16 for 65,000 people, so
// that a machine joins at 2,000 to 1, and a person looks at whatever is likelier than 1 to 4.
// First and last name with the birth date alone come to 28.7, and to 26.7 with another telephone
// number: not enough without something that confirms it.
struct Thresholds {
  int join = 2700;
  int review = 1400;
};

struct Comparison {
  std::array<Agreement, kFields> fields{};
  int bits = 0;  // hundredths

  [[nodiscard]] Agreement of(IdentityField field) const {
    return fields[static_cast<std::size_t>(field)];
  }
  friend bool operator==(const Comparison&, const Comparison&) = default;
};

// Symmetric.
[[nodiscard]] Comparison compare(const ComparableRecord& a, const ComparableRecord& b);

// Whether the two contradict each other, whatever they weigh: another first name or birth date,
// even by a letter, for so do twins, and parents from children of their name, who have all the rest
// in common; another last name (unless the record system knows them as one); another sex or
// identifier.
[[nodiscard]] bool contradict(const Comparison& comparison);

enum class Judgement : std::uint8_t {
  apart,      // two people, as far as these two records say
  doubt,      // somebody has to look
  duplicate,  // one system has, it seems, one person twice: somebody has to look
  join,
};

// What a machine may say. It joins only records of two systems that agree on first name, last name
// and birth date. One system tells its people apart itself, unless they are the same throughout.
[[nodiscard]] Judgement judge(const ComparableRecord& a, const ComparableRecord& b,
                              const Comparison& comparison, const Thresholds& thresholds);

}  // namespace rb::prod
