#include "core/conversation/flow/causes.hpp"

#include <array>

namespace rb {
namespace {

constexpr std::array<std::string_view, kCauses> kNames = {
    "yes",           "no",         "choice",       "none_of_them",
    "time_wish",     "reschedule", "cancel_visit", "provider_change",
    "transport",     "matches",    "differs",      "rated",
    "rated_low",     "told",       "untold",       "found",
    "found_nearest", "none",       "missing",      "held",
    "taken",         "booked",     "done",         "failed"};

constexpr std::array<std::string_view, 6> kDeedNames = {"search_slots",       "hold_slot",
                                                        "book_slot",          "confirm_appointment",
                                                        "cancel_appointment", "join_waitlist"};

// No question may leave these to chance: the patient has said something that matters.
constexpr CauseSet kAlwaysNeeded = bit(Cause::reschedule) | bit(Cause::cancel_visit) |
                                   bit(Cause::provider_change) | bit(Cause::transport);
// May be meant at any question but that for a detail.
constexpr CauseSet kAtAnyQuestion =
    kAlwaysNeeded | bit(Cause::yes) | bit(Cause::no) | bit(Cause::time_wish);

[[nodiscard]] CauseSet own_answers(Asked asked) {
  switch (asked) {
    case Asked::yes_no:
      return bit(Cause::yes) | bit(Cause::no);
    case Asked::offer:
      return bit(Cause::choice) | bit(Cause::none_of_them);
    case Asked::time_wish:
      return bit(Cause::time_wish);
    case Asked::birth_date:
      return bit(Cause::matches) | bit(Cause::differs);
    case Asked::rating:
      return bit(Cause::rated);
    case Asked::open:
      return bit(Cause::told);
    case Asked::detail:
      return bit(Cause::told) | bit(Cause::untold);
  }
  return 0;
}

}  // namespace

std::string_view name_of(Cause cause) {
  return kNames[static_cast<std::size_t>(cause)];
}

std::string_view name_of(Deed deed) {
  return kDeedNames[static_cast<std::size_t>(deed) - 1];
}

std::optional<Cause> cause_of(Intent intent) {
  switch (intent) {
    case Intent::provider_change:
      return Cause::provider_change;
    case Intent::transport:
      return Cause::transport;
    case Intent::cancel_visit:
      return Cause::cancel_visit;
    case Intent::reschedule:
      return Cause::reschedule;
    case Intent::none_of_them:
      return Cause::none_of_them;
    case Intent::time_wish:
      return Cause::time_wish;
    case Intent::yes:
      return Cause::yes;
    case Intent::no:
      return Cause::no;
    default:
      return std::nullopt;
  }
}

CauseSet leads_of(Asked asked) {
  // "Friday Health" is an insurance and no day, and who does not know it says no.
  if (asked == Asked::detail) return own_answers(asked) | kAlwaysNeeded;
  const CauseSet low = asked == Asked::rating ? bit(Cause::rated_low) : 0;
  return own_answers(asked) | kAtAnyQuestion | low;
}

CauseSet needed_by(Asked asked) {
  return own_answers(asked) | kAlwaysNeeded;
}

CauseSet results_of(Deed deed) {
  switch (deed) {
    case Deed::search_slots:
      return bit(Cause::found) | bit(Cause::found_nearest) | bit(Cause::none) |
             bit(Cause::missing) | bit(Cause::failed);
    case Deed::hold_slot:
      return bit(Cause::held) | bit(Cause::taken) | bit(Cause::failed);
    case Deed::book_slot:
      return bit(Cause::booked) | bit(Cause::taken) | bit(Cause::failed);
    case Deed::confirm_appointment:
    case Deed::cancel_appointment:
    case Deed::join_waitlist:
      return bit(Cause::done) | bit(Cause::failed);
  }
  return 0;
}

CauseSet needed_by(Deed deed) {
  return results_of(deed) & ~bit(Cause::missing);
}

CauseSet inheritable() {
  return kAlwaysNeeded | bit(Cause::time_wish) | bit(Cause::none_of_them) | bit(Cause::differs) |
         bit(Cause::none) | bit(Cause::missing) | bit(Cause::taken) | bit(Cause::failed);
}

}  // namespace rb
