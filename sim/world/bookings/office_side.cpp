#include "sim/world/bookings/office_side.hpp"

#include <optional>

#include "sim/world/bookings/candidates.hpp"

namespace rb::sim {
namespace {

constexpr Millis kReportAfter = 2s;     // of what arrives, or surely does not. [D]
constexpr Millis kLookUpTakes = 30s;    // [D]
constexpr Millis kAcknowledges = 5min;  // of office time. [D]

std::optional<office::AnswerKind> kind_of(BookingAnswer answer) {
  switch (answer) {
    case BookingAnswer::yes:
      return office::AnswerKind::accepted;
    case BookingAnswer::no:
      return office::AnswerKind::refused;
    case BookingAnswer::counter:
      return office::AnswerKind::counter_offer;
    default:
      return std::nullopt;
  }
}

}  // namespace

void OfficeSide::take(Instant now, const OfficeEffect& effect, std::vector<Coming>& coming) {
  RB_ASSERT(desk_ != nullptr && clinic_ != nullptr);
  std::visit([&](const auto& e) { take(now, e, coming); }, effect);
}

void OfficeSide::report(Instant at, const OfficeMessage& about, office::SendReport report,
                        std::vector<Coming>& coming) {
  const command::OfficeSendReported says{about.send, report};
  coming.push_back({at, words_.keep({says, about.send, about.channel, false})});
}

void OfficeSide::answer(Instant at, const OfficeMessage& about, office::AnswerKind kind,
                        const std::vector<FreeTime>& times, std::vector<Coming>& coming) {
  auto said = std::make_shared<command::OfficeAnswer>();
  said->send = about.send;
  said->kind = kind;
  said->times = candidates_of(times);
  const command::OfficeAnswered says{std::move(said)};
  coming.push_back({at, words_.keep({says, about.send, about.channel, true})});
}

void OfficeSide::take(Instant now, const office::effect::Message& message,
                      std::vector<Coming>& coming) {
  const OfficeMessage about{message.send, message.channel, message.booking,
                            desk_->slots[message.wish.slot].key};
  sent_.emplace(message.send, about);
  const MessageFate fate = clinic_->fate_of(about);
  if (fate.reported) {
    report(now + kReportAfter, about,
           fate.arrives ? office::SendReport::arrived : office::SendReport::failed, coming);
  }
  if (fate.acknowledged) {
    const Instant at =
        clinic_->office_hours(message.provider).after_open_time(now + kReportAfter, kAcknowledges);
    if (at != kNever) answer(at, about, office::AnswerKind::acknowledged, {}, coming);
  }
  if (!fate.answered) return;
  const OfficeAnswer says = clinic_->answer_message(now + kReportAfter, about);
  const auto kind = kind_of(says.answer);
  if (kind && says.at != kNever) answer(says.at, about, *kind, says.counter, coming);
}

void OfficeSide::take(Instant now, const office::effect::LookUp& look_up,
                      std::vector<Coming>& coming) {
  const OfficeMessage& about = sent_.at(look_up.send);
  report(now + kLookUpTakes, about,
         clinic_->fate_of(about).arrives ? office::SendReport::arrived : office::SendReport::failed,
         coming);
}

// Who has read it does not answer any more.
void OfficeSide::take(Instant, const office::effect::Withdrawal& withdrawal, std::vector<Coming>&) {
  withdrawn_.emplace(withdrawal.request, withdrawal.channel);
}

void OfficeSide::say(std::uint32_t number, std::vector<Command>& out) {
  Word word = words_.take(number);
  if (word.of_office && withdrawn_.contains({word.send.request, word.channel})) return;
  out.push_back(std::move(word.command));
}

}  // namespace rb::sim
