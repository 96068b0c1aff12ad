#include "prod/identity/person_record.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "core/rules/fold_text.hpp"
#include "edge/roster/field_values.hpp"

namespace rb::prod {
namespace {

// As the post office shortens them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kStreetWords = {
    {{"street", "st"},
     {"avenue", "ave"},
     {"road", "rd"},
     {"drive", "dr"},
     {"lane", "ln"},
     {"boulevard", "blvd"},
     {"court", "ct"},
     {"place", "pl"},
     {"apartment", "apt"},
     {"north", "n"},
     {"south", "s"},
     {"east", "e"},
     {"west", "w"},
     {"suite", "ste"}}};

std::string street_of(std::string_view text) {
  const std::string folded = fold_text(text);
  std::string street;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    std::string_view word = std::string_view(folded).substr(at, end - at);
    for (const auto& [whole, brief] : kStreetWords) {
      if (word == whole) word = brief;
    }
    if (!street.empty()) street += ' ';
    street += word;
    at = end + 1;
  }
  return street;
}

template <class Number>
Number number_of(std::string_view digits) {
  Number number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// 0 for what people type into a field that must not be empty.
std::uint64_t phone_of(std::string_view phone) {
  const std::string_view subscriber = phone.substr(phone.size() < 7 ? 0 : phone.size() - 7);
  const bool made_up =
      subscriber.size() < 7 || std::all_of(subscriber.begin(), subscriber.end(),
                                           [&](char c) { return c == subscriber.front(); });
  return made_up ? 0 : number_of<std::uint64_t>(phone.substr(phone.front() == '+' ? 1 : 0));
}

std::uint32_t date_of(std::string_view text) {
  // The first of January of 1900 is a system's way to say that it does not know.
  if (text.size() != 10 || text[4] != '-' || text == "1900-01-01" || !edge::read_date(text)) {
    return 0;
  }
  return number_of<std::uint32_t>(text.substr(0, 4)) * 10'000 +
         number_of<std::uint32_t>(text.substr(5, 2)) * 100 +
         number_of<std::uint32_t>(text.substr(8, 2));
}

}  // namespace

ComparableRecord comparable(const PersonRecord& record) {
  ComparableRecord out;
  out.source = record.source;
  out.identifier = record.identifier;
  const std::string given = fold_text(record.given_name);
  const std::size_t space = given.find(' ');
  out.given = given.substr(0, space);
  if (space != std::string::npos) out.more_given = given.substr(space + 1);
  std::erase(out.more_given, ' ');
  out.family = fold_text(record.family_name);
  out.street = street_of(record.street);
  out.birth_date = date_of(record.birth_date);
  if (record.sex == "f" || record.sex == "m") out.sex = record.sex.front();
  std::size_t count = 0;
  for (const std::string& text : record.phones) {
    const std::uint64_t phone = text.empty() ? 0 : phone_of(text);
    if (phone != 0 && count < out.phones.size()) out.phones[count++] = phone;
  }
  if (const auto zip = edge::read_zip(record.zip)) out.zip = number_of<std::uint32_t>(*zip);
  return out;
}

}  // namespace rb::prod
