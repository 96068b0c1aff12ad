// What people do of their own accord: they write, call the office, ask to be left alone. Whoever
// hears of it first (the carrier's webhook, the API) tells it here.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "prod/tenant/tenant.hpp"

namespace rb::prod {

enum class Wish : std::uint8_t {
  none,  // nothing that we understand
  stop,
  help,
  yes,
  no,
  call,  // to be called
};
// "none", "stop", ...
[[nodiscard]] std::string_view name_of(Wish wish);

// What a text says, in English or Spanish. In doubt it asks to stop.
[[nodiscard]] Wish wish_of(const RulePack& rules, std::string_view text);

struct TextTaken {
  Wish wish = Wish::none;
  std::size_t opted_out = 0;  // people
  // The outreach that the text answers: the one that was last in touch at the number. none(): no
  // outreach, or nothing that it could be told.
  AssignmentId assignment;
};
// `from`: E.164.
TextTaken take_text(Work& work, const std::string& from, std::string_view text);

// The outreach that somebody means who calls, writes or walks in: of these people's, the one that
// is in touch at the number, or was last. none(): nobody was in touch. `phone` may be none().
[[nodiscard]] AssignmentId outreach_of(const Work& work, PhoneId phone,
                                       std::span<const PatientId> people);

// Nobody is contacted at the number any more: everybody who has it now, and whoever is registered
// with it later. The number of people who were contacted until now.
std::size_t stop_number(Work& work, const std::string& number);

}  // namespace rb::prod
