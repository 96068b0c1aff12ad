#include "sim/cli/story/booking_story.hpp"

#include <fmt/format.h>

#include <array>

#include "core/booking/desk/desk_state.hpp"
#include "core/conversation/speech/times.hpp"
#include "core/log/names.hpp"
#include "sim/cli/story/story.hpp"
#include "sim/lab/local_text.hpp"

namespace rb::sim {
namespace {

template <class Proto, class Core>
std::string name_of(Core value) {
  return words(proto_name<Proto>(value));
}

std::string details_in_words(DetailSet details) {
  constexpr std::array<std::string_view, kDetails> kNames = {"insurance", "birth date",
                                                             "clinical context", "referral"};
  std::string list;
  for (std::size_t i = 0; i < kDetails; ++i) {
    if ((details & (1U << i)) == 0) continue;
    if (!list.empty()) list += ", ";
    list += kNames[i];
  }
  return list;
}

std::string_view offered_because(OfferReason reason) {
  switch (reason) {
    case OfferReason::fits:
      return "as wished";
    case OfferReason::nearest_time:
      return "nothing at the time that was asked for";
    case OfferReason::other_provider:
      return "the preferred provider has nothing";
    case OfferReason::other_provider_nearest_time:
      return "neither the preferred provider nor the time that was asked for was to be had";
    case OfferReason::counter_offer:
      return "the office's own proposal";
    case OfferReason::freed_slot:
      return "a time came free";
    case OfferReason::matched:
      return "planned together with everybody else's";
  }
  return "";
}

std::string_view asked_what(BookingAsk ask) {
  switch (ask) {
    case BookingAsk::verify:
      return "whether the patient is covered";
    case BookingAsk::search:
      return "for free times";
    case BookingAsk::office:
      return "the office whether it takes them";
    case BookingAsk::book:
      return "to write the appointment";
    case BookingAsk::read_back:
      return "whether the write was carried out";
    case BookingAsk::release:
      return "to cancel the appointment";
    case BookingAsk::visit:
      return "what became of the visit";
  }
  return "";
}

std::string_view hold_ended_because(HoldEnd why) {
  switch (why) {
    case HoldEnd::expired:
      return "its time was over";
    case HoldEnd::chose_otherwise:
      return "the patient chose otherwise";
    case HoldEnd::lost_slot:
      return "somebody else has the slot";
    case HoldEnd::office_refused:
      return "the office refused";
    case HoldEnd::countered:
      return "the office proposes another time";
    case HoldEnd::handed_over:
      return "a person sees to it";
    case HoldEnd::given_up:
      return "it was given up";
    case HoldEnd::office_silent:
      return "the office did not answer";
  }
  return "";
}

}  // namespace

struct TellBooking {
  const BookingStory& story;
  Instant now;  // of the event
  const Zone& zone;

  [[nodiscard]] std::string when(Instant at) const {
    return at == kNever ? "never" : local_text(zone, at);
  }
  [[nodiscard]] std::string time(SlotId slot) const {
    const BookingStory::Time& listed = story.times_.at(slot.index());
    return fmt::format("{} with provider {}", when(listed.start), listed.provider.value());
  }

  template <class Other>
  std::string operator()(const Other&) const {
    return {};
  }

  std::string operator()(const event::BookingRequested& e) const {
    std::string line =
        fmt::format("an appointment is wanted, over {}", name_of<proto::BookingSource>(e.source));
    if (const std::string wish = wish_words(e.needs.wish, Tongue::english); !wish.empty()) {
      line += ": " + wish;
    }
    const auto missing = static_cast<DetailSet>(e.needs.required & ~e.known);
    if (missing != 0) line += "; not known yet: " + details_in_words(missing);
    if (!e.slot.is_none()) line += "; chosen already: " + time(e.slot);
    return line;
  }
  std::string operator()(const event::DetailsGiven& e) const {
    return "given: " + details_in_words(e.details);
  }
  std::string operator()(const event::BookingAsked& e) const {
    std::string line = fmt::format("asked {}", asked_what(e.ask));
    if (e.ask == BookingAsk::search && e.scope == SearchScope::preferred) {
      line += " of the preferred provider";
    }
    if (!e.slot.is_none()) line += ": " + time(e.slot);
    return line;
  }
  std::string operator()(const event::BookingAnswered& e) const {
    std::string line =
        fmt::format("answered ({}): {}", name_of<proto::BookingAsk>(e.ask),
                    e.answer == BookingAnswer::lost ? "none came, so nobody knows"
                                                    : name_of<proto::BookingAnswer>(e.answer));
    if (e.again > now) line += fmt::format("; again {}", when(e.again));
    return line;
  }
  std::string operator()(const event::SlotsOffered& e) const {
    std::string times;
    for (const SlotId slot : e.slots) {
      if (!times.empty()) times += ", ";
      times += time(slot);
    }
    return fmt::format("offered until {}: {} ({})", when(e.until), times,
                       offered_because(e.reason));
  }
  std::string operator()(const event::SlotHeld& e) const {
    return fmt::format("held until {}: {}", when(e.until), time(e.slot));
  }
  std::string operator()(const event::HoldEnded& e) const {
    return fmt::format("no longer held: {} ({})", time(e.slot), hold_ended_because(e.why));
  }
  std::string operator()(const event::SlotReserved& e) const {
    return fmt::format("reserved until {} while the patient is asked: {}", when(e.until),
                       time(e.slot));
  }
  std::string operator()(const event::ReservationEnded& e) const {
    return fmt::format("no longer reserved: {}", time(e.slot));
  }
  std::string operator()(const event::AppointmentMade& e) const {
    return fmt::format("APPOINTMENT {}: {}", e.appointment, time(e.slot));
  }
  std::string operator()(const event::AppointmentReleased& e) const {
    return fmt::format("appointment {} is cancelled: {}", e.appointment, time(e.slot));
  }
  std::string operator()(const event::AppointmentKept&) const {
    return "the appointment that stood stands";
  }
  std::string operator()(const event::BookingActed& e) const {
    std::string line = fmt::format("the patient {} ({})", name_of<proto::BookingAct>(e.act),
                                   name_of<proto::BookingSource>(e.source));
    if (!e.slot.is_none()) line += ": " + time(e.slot);
    if (e.new_wish) line += "; wants " + wish_words(e.wish, Tongue::english);
    return line;
  }
  std::string operator()(const event::NoticeGiven& e) const {
    return fmt::format("to be told: {}", name_of<proto::Notice>(e.notice));
  }
  std::string operator()(const event::NoticeDelivered& e) const {
    return fmt::format("told: {}", name_of<proto::Notice>(e.notice));
  }
  std::string operator()(const event::VisitEnded& e) const {
    return e.kept ? "the patient came" : "the patient did not come";
  }
  std::string operator()(const event::BookingWaitlisted& e) const {
    return fmt::format("on the waiting list until {}; searched for again {}", when(e.until),
                       when(e.next));
  }
  std::string operator()(const event::BookingHandedOver& e) const {
    return fmt::format("handed to staff: {} (task {})", name_of<proto::BookingTask>(e.reason),
                       e.task.value());
  }
  std::string operator()(const event::BookingHandedBack& e) const {
    return fmt::format("task {} is done: it goes on where it left", e.task.value());
  }
  std::string operator()(const event::BookingEnded& e) const {
    return fmt::format("ENDED: {}", name_of<proto::BookingEnding>(e.ending));
  }
  std::string operator()(const event::OfferLapsed& e) const {
    return e.counts ? "the offer was not answered" : "the offer ran out while nobody could answer";
  }
};

bool BookingStory::take(const BookingEvent& event, PatientId patient) {
  if (const auto* listed = std::get_if<event::SlotListed>(&event)) {
    if (times_.size() <= listed->slot.index()) times_.resize(listed->slot.index() + 1);
    times_[listed->slot.index()] = {listed->start, listed->provider};
    return false;
  }
  const BookingId booking = booking_of(event);
  if (booking.is_none()) return false;
  if (const auto* requested = std::get_if<event::BookingRequested>(&event)) {
    if (mine_.size() <= booking.index()) mine_.resize(booking.index() + 1);
    mine_[booking.index()] = requested->patient == patient;
  }
  return knows(booking);
}

std::string BookingStory::tell(const BookingEvent& event, Instant at, const Zone& zone) const {
  const std::string line = std::visit(TellBooking{*this, at, zone}, event);
  if (line.empty()) return {};
  return fmt::format("booking {}: {}", booking_of(event).value(), line);
}

}  // namespace rb::sim
