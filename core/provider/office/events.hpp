// What happened to a request, in the order it happened: the only thing that changes its state.
// Times that follow from hours and ladder are in the events, so that replay needs neither.
#pragma once

#include <variant>

#include "core/base/instant.hpp"
#include "core/provider/negotiation/offered_times.hpp"
#include "core/provider/negotiation/wish.hpp"
#include "core/provider/office/vocabulary.hpp"

namespace rb::office {

namespace event {

struct RequestOpened {
  BookingId booking;
  ProviderId provider;
  OfficeChannelSet channels = 0;  // that the office takes
  AppointmentWish wish;
  AcceptanceLimits limits;
  Instant useful_until;      // the hold of the patient's time ends
  std::uint64_t ladder = 0;  // fingerprint
};
struct RungScheduled {
  std::uint8_t rung = 0;
  Instant due;  // within the office's hours; kNever: not before the end of what is known of them
};
// The request may leave only after this is stored.
struct RequestSent {
  SendId send;
  OfficeChannel channel = OfficeChannel::fhir;
  Instant report_by;
};
struct SendArrived {
  SendId send;
  Instant escalate_at;
};
struct SendFailed {
  SendId send;
};
struct SendLost {
  SendId send;
  Instant resolve_by;
};
// It may have arrived, so it is waited for as if it had; its channel is not used again where that
// could book twice.
struct SendUnresolved {
  SendId send;
  Instant escalate_at;
};
struct RequestAcknowledged {
  SendId send;
  OfficeChannel channel = OfficeChannel::fhir;
  Instant escalate_at;
};
// For the patient to choose.
struct TimesOffered {
  SendId send;  // that was answered
  OfficeChannel channel = OfficeChannel::fhir;
  std::uint8_t offer = 0;  // from 1
  OfferedTimes times;
  Instant decide_by;
};
// The office is asked for one of the times it offered: a new round.
struct WishChanged {
  SendId send;  // that was answered
  OfficeChannel channel = OfficeChannel::fhir;
  OfficeChannelSet withdrawn = 0;  // other channels, where the office has the earlier wish
  Instant time;
};
// The office accepted what does not count any more, where it was not known to have anything.
struct AcceptanceVoided {
  SendId send;
  OfficeChannel channel = OfficeChannel::fhir;
};
struct ExtensionAsked {
  std::uint8_t extension = 0;  // from 1
  Instant until;
};
struct ExtensionGranted {
  Instant until;
};
struct ExtensionDenied {};
struct RequestEnded {
  Ending ending = Ending::no_answer;
  OfficeChannelSet heard = 0;        // the channel of the answer that ended it
  Instant time{};                    // accepted
  Refusal refusal = Refusal::other;  // refused
  OfferedTimes times{};              // countered
};

}  // namespace event

using EventBody =
    std::variant<event::RequestOpened, event::RungScheduled, event::RequestSent, event::SendArrived,
                 event::SendFailed, event::SendLost, event::SendUnresolved,
                 event::RequestAcknowledged, event::TimesOffered, event::WishChanged,
                 event::AcceptanceVoided, event::ExtensionAsked, event::ExtensionGranted,
                 event::ExtensionDenied, event::RequestEnded>;

struct Event {
  OfficeRequestId request;
  Instant at;
  EventBody body;
};

}  // namespace rb::office
