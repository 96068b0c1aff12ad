// What a request is told: by the booking, the clock, whoever carries out its effects, the office
// and the patient. All may come late or twice.
#pragma once

#include <optional>
#include <variant>

#include "core/provider/office/events.hpp"

namespace rb::office {

namespace command {

struct OpenRequest {
  BookingId booking;
  ProviderId provider;
  OfficeChannelSet channels = 0;
  AppointmentWish wish{};
  AcceptanceLimits limits{};
  Instant useful_until;
};
// Something may be due: see next_wake. Too early does nothing.
struct Wake {};
struct ReportSend {
  SendId send;
  SendReport report = SendReport::lost;
};
struct ReportAnswer {
  SendId send;  // the one that is answered
  AnswerKind kind = AnswerKind::acknowledged;
  std::optional<Instant> time{};     // accepted: which, where none was asked for
  OfferedTimes times{};              // counter_offer
  Refusal refusal = Refusal::other;  // refused
};
struct ChooseTime {
  std::uint8_t offer = 0;
  Instant time;
};
struct DeclineTimes {
  std::uint8_t offer = 0;
};
struct AnswerExtension {
  std::uint8_t extension = 0;
  std::optional<Instant> until{};  // of the hold now; not set: denied
};
struct CancelRequest {};

}  // namespace command

using Command = std::variant<command::OpenRequest, command::Wake, command::ReportSend,
                             command::ReportAnswer, command::ChooseTime, command::DeclineTimes,
                             command::AnswerExtension, command::CancelRequest>;

}  // namespace rb::office
