#include "prod/identity/weights.hpp"

#include <algorithm>
#include <string>

#include "prod/identity/nicknames.hpp"
#include "prod/identity/similarity.hpp"

namespace rb::prod {
namespace {

constexpr int kCloseNames = 900;  // thousandths of jaro_winkler()
constexpr std::size_t kShortestPart = 3;

std::string in_one_word(std::string_view text) {
  std::string word(text);
  std::erase(word, ' ');
  return word;
}

bool nearly(std::string_view a, std::string_view b) {
  return one_slip_apart(a, b) || jaro_winkler(a, b) >= kCloseNames;
}

Agreement first_names(std::string_view a, std::string_view b) {
  if (a == b) return Agreement::same;
  if (formal_name(a) == formal_name(b)) return Agreement::alike;
  const bool initial = (a.size() == 1 || b.size() == 1) && a.front() == b.front();
  return initial || nearly(a, b) ? Agreement::close : Agreement::different;
}

Agreement given_names(const ComparableRecord& a, const ComparableRecord& b) {
  if (a.given.empty() || b.given.empty()) return Agreement::unknown;
  const Agreement first = first_names(a.given, b.given);
  const std::string_view more_a = a.more_given;
  const std::string_view more_b = b.more_given;
  const bool fits = more_a.starts_with(more_b) || more_b.starts_with(more_a);  // also an initial
  // Mary Ann and Mary Beth may be twins.
  if (!fits && first != Agreement::different) return Agreement::close;
  if (first == Agreement::same || first == Agreement::alike) return first;
  return a.given + a.more_given == b.given + b.more_given ? Agreement::same : first;
}

// Whether the one is the first or the last of the other's names: Garcia, Garcia Lopez.
bool is_part(std::string_view part, std::string_view whole) {
  if (part.size() < kShortestPart || part.size() >= whole.size()) return false;
  return (whole.starts_with(part) && whole[part.size()] == ' ') ||
         (whole.ends_with(part) && whole[whole.size() - part.size() - 1] == ' ');
}

Agreement family_names(const ComparableRecord& a, const ComparableRecord& b) {
  if (a.family.empty() || b.family.empty()) return Agreement::unknown;
  if (a.family == b.family) return Agreement::same;
  const std::string one_a = in_one_word(a.family);
  const std::string one_b = in_one_word(b.family);
  if (one_a == one_b) return Agreement::same;
  if (is_part(a.family, b.family) || is_part(b.family, a.family)) return Agreement::alike;
  return nearly(one_a, one_b) ? Agreement::close : Agreement::different;
}

bool names_are_swapped(const ComparableRecord& a, const ComparableRecord& b) {
  return !a.given.empty() && !a.family.empty() && a.given == b.family && a.family == b.given &&
         a.given != a.family;
}

Agreement birth_dates(std::uint32_t a, std::uint32_t b) {
  if (a == 0 || b == 0) return Agreement::unknown;
  if (a == b) return Agreement::same;
  const std::uint32_t turned = a / 10'000 * 10'000 + a % 100 * 100 + a / 100 % 100;
  if (turned == b) return Agreement::alike;
  return one_slip_apart(std::to_string(a), std::to_string(b)) ? Agreement::close
                                                              : Agreement::different;
}

Agreement phones(const ComparableRecord& a, const ComparableRecord& b) {
  if (a.phones[0] == 0 || b.phones[0] == 0) return Agreement::unknown;
  const bool shared = std::any_of(a.phones.begin(), a.phones.end(), [&](std::uint64_t one) {
    return one != 0 && std::find(b.phones.begin(), b.phones.end(), one) != b.phones.end();
  });
  return shared ? Agreement::same : Agreement::different;
}

Agreement addresses(const ComparableRecord& a, const ComparableRecord& b) {
  if (a.zip == 0 || b.zip == 0) return Agreement::unknown;
  if (a.zip != b.zip) return Agreement::different;
  if (a.street.empty() || b.street.empty()) return Agreement::close;
  if (a.street == b.street) return Agreement::same;
  return one_slip_apart(a.street, b.street) ? Agreement::alike : Agreement::close;
}

template <class Value>
Agreement equal_or_not(const Value& a, const Value& b) {
  if (a == Value{} || b == Value{}) return Agreement::unknown;
  return a == b ? Agreement::same : Agreement::different;
}

int weight(IdentityField field, Agreement agreement) {
  const FieldWeights& weights = kWeights[static_cast<std::size_t>(field)];
  switch (agreement) {
    case Agreement::unknown:
      return 0;
    case Agreement::same:
      return weights.same;
    case Agreement::alike:
      return weights.alike;
    case Agreement::close:
      return weights.close;
    case Agreement::different:
      break;
  }
  return weights.different;
}

bool agrees(Agreement agreement) {
  return agreement == Agreement::same || agreement == Agreement::alike;
}

}  // namespace

std::string_view name_of(IdentityField field) {
  constexpr std::array<std::string_view, kFields> kNames = {
      "first_name", "last_name", "birth_date", "phone", "address", "sex", "ehr_id"};
  return kNames[static_cast<std::size_t>(field)];
}

std::string_view name_of(Agreement agreement) {
  constexpr std::array<std::string_view, 5> kNames = {"unknown", "same", "alike", "close",
                                                      "different"};
  return kNames[static_cast<std::size_t>(agreement)];
}

Comparison compare(const ComparableRecord& a, const ComparableRecord& b) {
  Comparison comparison;
  const bool swapped = names_are_swapped(a, b);
  comparison.fields = {swapped ? Agreement::alike : given_names(a, b),
                       swapped ? Agreement::alike : family_names(a, b),
                       birth_dates(a.birth_date, b.birth_date),
                       phones(a, b),
                       addresses(a, b),
                       equal_or_not(a.sex, b.sex),
                       equal_or_not(a.identifier, b.identifier)};
  for (std::size_t i = 0; i < kFields; ++i) {
    comparison.bits += weight(static_cast<IdentityField>(i), comparison.fields[i]);
  }
  return comparison;
}

bool contradict(const Comparison& comparison) {
  const auto parts = [&](IdentityField field) {
    const Agreement agreement = comparison.of(field);
    return agreement == Agreement::close || agreement == Agreement::different;
  };
  if (parts(IdentityField::given) || parts(IdentityField::birth_date) || parts(IdentityField::sex))
    return true;
  if (comparison.of(IdentityField::identifier) == Agreement::same) return false;
  return comparison.of(IdentityField::identifier) == Agreement::different ||
         comparison.of(IdentityField::family) == Agreement::different;
}

Judgement judge(const ComparableRecord& a, const ComparableRecord& b, const Comparison& comparison,
                const Thresholds& thresholds) {
  if (comparison.bits < thresholds.review) return Judgement::apart;
  const Agreement family = comparison.of(IdentityField::family);
  const bool named = family == Agreement::close || agrees(family) ||
                     comparison.of(IdentityField::identifier) == Agreement::same;
  const bool sure = comparison.bits >= thresholds.join && named && !contradict(comparison) &&
                    agrees(comparison.of(IdentityField::given)) &&
                    agrees(comparison.of(IdentityField::birth_date));
  if (a.source != b.source) return sure ? Judgement::join : Judgement::doubt;
  const bool throughout = sure && comparison.of(IdentityField::given) == Agreement::same &&
                          comparison.of(IdentityField::birth_date) == Agreement::same;
  return throughout ? Judgement::duplicate : Judgement::apart;
}

}  // namespace rb::prod
