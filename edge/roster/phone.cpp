#include "edge/roster/phone.hpp"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace rb::edge {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr int kNorthAmerica = 1;
constexpr std::size_t kMostDigits = 15;   // E.164
constexpr std::size_t kLongestText = 64;  // nobody writes one number longer than that

std::size_t count_digits(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

bool has_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

// Exchange codes of the form N11 are services, and neither part may start with 0 or 1.
bool is_north_american(std::string_view digits) {
  if (digits.size() != 10 || digits[0] < '2' || digits[3] < '2') return false;
  return digits[4] != '1' || digits[5] != '1';
}

}  // namespace

tl::expected<Phone, std::string> parse_phone(std::string_view text, const ZonePrefixes& prefixes) {
  const auto bad = [](std::string why) { return tl::unexpected<std::string>(std::move(why)); };
  if (text.size() > kLongestText || count_digits(text) > kMostDigits) {
    return bad("too long for one phone number");
  }
  // libphonenumber would take the first and say nothing of the second.
  if (text.find_first_of("/,;&|") != text.npos) return bad("more than one phone number");
  const PhoneNumberUtil& library = *PhoneNumberUtil::GetInstance();
  PhoneNumber number;
  if (library.Parse(std::string(text), "US", &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
    return bad("not a phone number");
  }
  if (number.has_extension()) return bad("a number with an extension cannot be dialled");
  if (has_letters(text)) return bad("letters in a phone number");
  if (number.country_code() != kNorthAmerica) return bad("not a number of the United States");
  std::string digits;
  library.GetNationalSignificantNumber(number, &digits);
  if (!library.IsPossibleNumber(number) || !is_north_american(digits)) {
    return bad("not a possible number: expected ten digits such as (212) 555-0123");
  }
  Phone phone;
  phone.area_code = digits.substr(0, 3);
  const PrefixPlace* place = prefixes.find_area_code(phone.area_code);
  if (place == nullptr) return bad("no such area code: " + phone.area_code);
  if (place->kind == PrefixKind::foreign) {
    return bad("area code " + phone.area_code + " is outside the United States");
  }
  if (place->kind == PrefixKind::premium) {
    return bad("area code " + phone.area_code + " is for premium-rate numbers");
  }
  phone.kind = place->kind;
  library.Format(number, PhoneNumberUtil::E164, &phone.e164);
  return phone;
}

}  // namespace rb::edge
