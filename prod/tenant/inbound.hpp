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
  call,    // to be called
  person,  // to talk to somebody
  danger,  // is in danger: distress, symptoms
};
// "none", "stop", ...
[[nodiscard]] std::string_view name_of(Wish wish);

// What the short words of a text say, in English or Spanish: never person or danger. In doubt it
// asks to stop.
[[nodiscard]] Wish wish_of(const RulePack& rules, std::string_view text);

struct TextTaken {
  Wish wish = Wish::none;     // stop before danger, danger before the others
  std::size_t opted_out = 0;  // people
  // The outreach that the text answers: the one that was last in touch at the number. none(): no
  // outreach, or nothing that it could be told.
  AssignmentId assignment;
  ConcernId concern;     // what a person has to read of it; none(): nothing
  std::string answer{};  // to be sent back; empty: nothing
};
// A text that no conversation takes; `from`: E.164. Whoever is in danger is answered whatever they
// asked for before: that is an emergency purpose (47 CFR 64.1200(a)(1)). To anybody else who wants
// no messages nothing is said.
TextTaken take_text(Work& work, const std::string& from, std::string_view text);

// For a person to read: words of a text, or what was said in a call to a patient. Stages it; the
// same once more is the concern that is open. `attempt` of a text: none where it is of no outreach;
// of a call: one of the tenant's.
ConcernId raise_of_text(Work& work, const Concern& meaning, const std::string& from,
                        AttemptId attempt, std::string_view words);
ConcernId raise_of_call(Work& work, const Concern& meaning, AttemptId attempt, HeardOver over,
                        std::string_view words);

// The outreach that somebody means who calls, writes or walks in: of these people's, the one that
// is in touch at the number, or was last. none(): nobody was in touch. `phone` may be none().
[[nodiscard]] AssignmentId outreach_of(const Work& work, PhoneId phone,
                                       std::span<const PatientId> people);

// A person was asked for, or is to come, and has not seen to it yet: "ok" answers that, and takes
// nothing back.
[[nodiscard]] bool waits_for_person(Work& work, AssignmentId id);

// Nobody is contacted at the number any more: everybody who has it now, and whoever is registered
// with it later. The number of people who were contacted until now.
std::size_t stop_number(Work& work, const std::string& number);

}  // namespace rb::prod
