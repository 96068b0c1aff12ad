#include "sim/cli/story/office_story.hpp"

#include <fmt/format.h>

#include "sim/lab/local_text.hpp"

namespace rb::sim {
namespace {

namespace oe = office::event;

std::string_view over(OfficeChannel channel) {
  switch (channel) {
    case OfficeChannel::fhir:
      return "over its record system";
    case OfficeChannel::portal:
      return "over its portal";
    case OfficeChannel::phone_task:
      return "by telephone";
    case OfficeChannel::fax:
      return "by fax";
  }
  return "";
}

std::string_view ended_because(office::Ending ending) {
  switch (ending) {
    case office::Ending::accepted:
      return "it takes them";
    case office::Ending::refused:
      return "it refuses";
    case office::Ending::times_do_not_suit:
      return "it has no time that suits";
    case office::Ending::patient_chose_none:
      return "none of its times was chosen";
    case office::Ending::too_many_rounds:
      return "it always proposes something else";
    case office::Ending::no_answer:
      return "nobody answered on any channel";
    case office::Ending::office_unreachable:
      return "nothing arrived there";
    case office::Ending::too_late:
      return "the time is not held any longer";
    case office::Ending::cancelled:
      return "no answer is needed any more";
    case office::Ending::countered:
      return "it proposes other times";
  }
  return "";
}

struct TellOffice {
  const Zone& zone;

  [[nodiscard]] std::string when(Instant at) const {
    return at == kNever ? "never" : local_text(zone, at);
  }

  template <class Other>
  std::string operator()(const Other&) const {
    return {};
  }
  std::string operator()(const oe::RungScheduled& e) const {
    return fmt::format("its turn on rung {} comes {}", e.rung + 1, when(e.due));
  }
  std::string operator()(const oe::RequestSent& e) const {
    return fmt::format("asked {} (rung {})", over(e.channel), e.send.rung + 1);
  }
  std::string operator()(const oe::SendArrived& e) const {
    return fmt::format("that has arrived; waited for until {}", when(e.escalate_at));
  }
  std::string operator()(const oe::SendFailed&) const { return "that did not arrive"; }
  std::string operator()(const oe::SendLost&) const {
    return "nobody knows whether that has arrived: it is looked up";
  }
  std::string operator()(const oe::SendUnresolved& e) const {
    return fmt::format("it stays unknown whether that has arrived; waited for until {}",
                       when(e.escalate_at));
  }
  std::string operator()(const oe::RequestAcknowledged& e) const {
    return fmt::format("acknowledged {}; waited for until {}", over(e.channel),
                       when(e.escalate_at));
  }
  std::string operator()(const oe::TimesOffered& e) const {
    return fmt::format("{} other times proposed {}", e.times.size(), over(e.channel));
  }
  std::string operator()(const oe::WishChanged& e) const {
    return fmt::format("asked anew, for {}", when(e.time));
  }
  std::string operator()(const oe::AcceptanceVoided& e) const {
    return fmt::format("accepted {} what does not count any more: it is told so", over(e.channel));
  }
  std::string operator()(const oe::RequestEnded& e) const {
    std::string times;
    for (const Instant time : e.times) times += (times.empty() ? ": " : ", ") + when(time);
    return fmt::format("SETTLED: {}{}", ended_because(e.ending), times);
  }
};

}  // namespace

bool OfficeStory::take(const OfficeEvent& event, const BookingStory& bookings) {
  if (event.request.is_none()) return false;
  if (const auto* opened = std::get_if<oe::RequestOpened>(&event.body)) {
    if (booking_of_.size() <= event.request.index()) booking_of_.resize(event.request.index() + 1);
    booking_of_[event.request.index()] = opened->booking;
  }
  return event.request.index() < booking_of_.size() &&
         bookings.knows(booking_of_[event.request.index()]);
}

std::string OfficeStory::tell(const OfficeEvent& event, const Zone& zone) const {
  const std::string line = std::visit(TellOffice{zone}, event.body);
  if (line.empty()) return {};
  return fmt::format("booking {}, its office: {}", booking_of_[event.request.index()].value(),
                     line);
}

}  // namespace rb::sim
