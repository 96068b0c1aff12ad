#include "prod/adapters/offices/wire/words.hpp"

#include <array>
#include <utility>

namespace rb::prod {
namespace {

using office::AnswerKind;
using office::Refusal;

constexpr std::array<std::pair<std::string_view, AnswerKind>, 4> kAnswers = {
    {{"acknowledged", AnswerKind::acknowledged},
     {"accepted", AnswerKind::accepted},
     {"other_times", AnswerKind::counter_offer},
     {"refused", AnswerKind::refused}}};

constexpr std::array<std::pair<std::string_view, Refusal>, 6> kRefusals = {
    {{"no_new_patients", Refusal::no_new_patients},
     {"no_time_left", Refusal::no_time_left},
     {"out_of_network", Refusal::out_of_network},
     {"wrong_specialty", Refusal::wrong_specialty},
     {"referral_needed", Refusal::referral_needed},
     {"other", Refusal::other}}};

template <class Table>
auto value_in(const Table& table, std::string_view name)
    -> std::optional<typename Table::value_type::second_type> {
  for (const auto& [word, value] : table) {
    if (word == name) return value;
  }
  return std::nullopt;
}

template <class Table>
std::vector<std::string_view> words_of(const Table& table) {
  std::vector<std::string_view> words;
  for (const auto& entry : table) words.push_back(entry.first);
  return words;
}

}  // namespace

std::optional<std::string_view> office_name_of(OfficeChannel channel) {
  switch (channel) {
    case OfficeChannel::portal:
      return "portal";
    case OfficeChannel::fax:
      return "fax";
    case OfficeChannel::fhir:
    case OfficeChannel::phone_task:
      break;
  }
  return std::nullopt;
}

std::optional<AnswerKind> office_answer_of(std::string_view name) {
  return value_in(kAnswers, name);
}
const std::vector<std::string_view>& office_answers() {
  static const std::vector<std::string_view> words = words_of(kAnswers);
  return words;
}

std::optional<Refusal> office_refusal_of(std::string_view name) {
  return value_in(kRefusals, name);
}
const std::vector<std::string_view>& office_refusals() {
  static const std::vector<std::string_view> words = words_of(kRefusals);
  return words;
}

}  // namespace rb::prod
