// What the outside must do for a request, after the events that intend it are stored.
#pragma once

#include <variant>

#include "core/provider/office/events.hpp"

namespace rb::office {

namespace effect {

// To the office, or as a task to whoever calls it. What became of it comes back as ReportSend under
// its id, the office's answer as ReportAnswer.
struct Message {
  SendId send;
  OfficeChannel channel = OfficeChannel::fhir;
  BookingId booking;
  ProviderId provider;
  AppointmentWish wish;
  bool reminder = false;  // the office has heard of this request before, or may have
};
// Find out whether a send arrived; the answer comes back as ReportSend.
struct LookUp {
  SendId send;
  OfficeChannel channel = OfficeChannel::fhir;
};
// Whatever the office has of this request on this channel, up to this round, is void.
struct Withdrawal {
  OfficeRequestId request;
  std::uint8_t round = 0;
  OfficeChannel channel = OfficeChannel::fhir;
};
struct TimesForPatient {
  OfficeRequestId request;
  BookingId booking;
  std::uint8_t offer = 0;
  OfferedTimes times;
  Instant decide_by;
};
// To whoever holds the patient's time; the answer comes back as AnswerExtension.
struct HoldExtension {
  OfficeRequestId request;
  BookingId booking;
  std::uint8_t extension = 0;
  Instant until;
};
// Exactly one of each request, its last.
struct Settled {
  OfficeRequestId request;
  BookingId booking;
  ProviderId provider;
  Ending ending = Ending::no_answer;
  Instant time;                      // accepted
  Refusal refusal = Refusal::other;  // refused
  OfferedTimes times;                // countered
};

}  // namespace effect

using Effect = std::variant<effect::Message, effect::LookUp, effect::Withdrawal,
                            effect::TimesForPatient, effect::HoldExtension, effect::Settled>;

}  // namespace rb::office
