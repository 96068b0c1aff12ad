// One request to one office about one time or wish: the state of its workflow.
//
//   from          event                to
//   (none)        RequestOpened        waiting
//   waiting       RungScheduled        waiting
//   waiting       RequestSent          sending
//   sending       SendArrived          asked
//   sending       SendFailed           waiting       (the next rung, or the end, follows)
//   sending       SendLost             resolving
//   resolving     SendArrived          asked
//   resolving     SendFailed           waiting       (as above)
//   resolving     SendUnresolved       asked
//   asked         RungScheduled        waiting       (silence: the next rung)
//   acknowledged  RungScheduled        waiting
//   waiting       RequestAcknowledged  acknowledged
//   sending       RequestAcknowledged  acknowledged
//   resolving     RequestAcknowledged  acknowledged
//   asked         RequestAcknowledged  acknowledged
//   acknowledged  RequestAcknowledged  acknowledged  (of another send)
//   negotiating   RequestAcknowledged  negotiating
//   (open)        TimesOffered         negotiating
//   (open)        WishChanged          waiting       (its first rung follows)
//   (open)        AcceptanceVoided     (same)        (of an earlier wish)
//   done          AcceptanceVoided     done          (of any wish, unless that one was settled)
//   (open)        ExtensionAsked       (same)
//   (open)        ExtensionGranted     (same)
//   (open)        ExtensionDenied      (same)
//   (open)        RequestEnded         done
//
// (open) stands for each state from waiting to negotiating: answers come when they come. A test
// compares the table with the transitions that random runs reach.
#pragma once

#include <array>
#include <optional>
#include <variant>

#include "core/provider/office/events.hpp"
#include "core/provider/office/ladder.hpp"

namespace rb::office {

inline constexpr std::uint16_t kEarlierRound = 0x8000;

namespace state {

struct Unopened {};
// For the office to open, or for the turn of a rung.
struct Waiting {
  std::uint8_t rung = 0;
  Instant due;
};
struct Sending {
  std::uint8_t rung = 0;
  OfficeChannel channel = OfficeChannel::fhir;
  OfficeChannelSet reached_before = 0;
  Instant report_by;
};
struct Resolving {
  std::uint8_t rung = 0;
  OfficeChannel channel = OfficeChannel::fhir;
  OfficeChannelSet reached_before = 0;
  Instant resolve_by;
};
struct Asked {
  Instant escalate_at;
};
struct Acknowledged {
  Instant escalate_at;
};
struct Negotiating {
  std::uint8_t rung = 0;  // that was answered
  OfficeChannel channel = OfficeChannel::fhir;
  OfferedTimes times;
  Instant decide_by;
};
struct Done {
  Ending ending = Ending::no_answer;
  Instant time;  // accepted
  Instant since;
  OfficeChannelSet heard = 0;  // the channel of the answer that ended it
};

}  // namespace state

// In the order of StateKind.
using State = std::variant<state::Unopened, state::Waiting, state::Sending, state::Resolving,
                           state::Asked, state::Acknowledged, state::Negotiating, state::Done>;

struct Request {
  BookingId booking;
  ProviderId provider;
  AppointmentWish wish;  // of this round
  AcceptanceLimits limits;
  Instant useful_until;
  std::uint64_t ladder = 0;       // fingerprint
  OfficeChannelSet channels = 0;  // that the office takes
  OfficeChannelSet reached = 0;   // where the office has, had or may have something of this request
  // By channel: which of its sends nobody knows the fate of. A bit for each rung of this round, and
  // kEarlierRound.
  std::array<std::uint16_t, kOfficeChannels> doubtful{};
  std::uint8_t round = 0;
  std::uint8_t first_rung = 0;  // of this round
  // Of this round, a bit for each rung.
  std::uint8_t sent = 0;
  std::uint8_t acknowledged = 0;
  std::uint8_t countered = 0;
  std::uint8_t offers = 0;  // made to the patient so far
  std::uint8_t extensions = 0;
  bool extension_open = false;    // asked for, not answered
  bool extension_denied = false;  // so no other is asked for
  State state;

  [[nodiscard]] StateKind kind() const { return static_cast<StateKind>(state.index()); }
  [[nodiscard]] bool open() const {
    return kind() != StateKind::unopened && kind() != StateKind::done;
  }
};

// The first rung of this round that was not sent and may be: its channel is one that the office
// takes and where nothing can be booked twice. Not set: the ladder is used up.
[[nodiscard]] std::optional<std::uint8_t> next_rung(const Request& request, const Ladder& ladder);

// Applies an event of this request. Cannot fail; the caller has decided that the event is true.
void evolve(Request& request, const Event& event);

// When something is due next; kNever for a request that is not open. Every open request has a wake.
[[nodiscard]] Instant next_wake(const Request& request, const Ladder& ladder);

// When the extension of the hold is to be asked for; kNever if not again.
[[nodiscard]] Instant extension_due(const Request& request, const Ladder& ladder);

// What is wrong with a request in itself; nullptr if nothing.
[[nodiscard]] const char* check(const Request& request);

}  // namespace rb::office
