#include "tests/support/booking/desk_bed.hpp"

#include <gtest/gtest.h>

#include <array>

#include "core/booking/desk/follows.hpp"

namespace rb::test {
namespace {

constexpr std::array<std::string_view, std::variant_size_v<BookingEvent>> kEvents{
    "SlotListed",        "BookingRequested",    "DetailsGiven",      "BookingAsked",
    "BookingAnswered",   "SlotsOffered",        "SlotHeld",          "HoldEnded",
    "AppointmentMade",   "AppointmentReleased", "AppointmentKept",   "BookingActed",
    "NoticeGiven",       "VisitEnded",          "BookingWaitlisted", "BookingHandedOver",
    "BookingHandedBack", "BookingEnded",        "OfferLapsed",       "NoticeDelivered",
    "SlotReserved",      "ReservationEnded"};

constexpr std::array<std::string_view, kBookingKinds> kKinds{
    "intake",         "details_missing", "verifying",  "searching", "offering",  "held",
    "provider_asked", "negotiating",     "writing",    "booked",    "confirmed", "reminded",
    "releasing",      "waitlisted",      "with_staff", "ended"};

constexpr std::array<std::string_view, 8> kAsks{"",     "verify",    "search",  "office",
                                                "book", "read_back", "release", "visit"};
constexpr std::array<std::string_view, 10> kAnswers{
    "", "yes", "no", "conflict", "counter", "silent", "not_yet", "too_many", "failed", "lost"};
constexpr std::array<std::string_view, 8> kActs{"",          "chose_slot",       "refused_all",
                                                "confirmed", "wants_other_time", "keeps_time",
                                                "cancelled", "reserves_slot"};

}  // namespace

std::string_view booking_event_name(const BookingEvent& event) {
  return kEvents[event.index()];
}
std::string_view booking_kind_name(BookingKind kind) {
  return kKinds[static_cast<std::size_t>(kind)];
}

std::string booking_event_argument(const BookingEvent& event) {
  if (const auto* e = std::get_if<event::BookingAsked>(&event)) {
    return std::string(kAsks[static_cast<std::size_t>(e->ask)]);
  }
  if (const auto* e = std::get_if<event::BookingAnswered>(&event)) {
    return std::string(kAnswers[static_cast<std::size_t>(e->answer)]);
  }
  if (const auto* e = std::get_if<event::BookingActed>(&event)) {
    return std::string(kActs[static_cast<std::size_t>(e->act)]);
  }
  return {};
}

Instant monday() {
  return std::chrono::sys_days{std::chrono::year{2026} / 10 / 12} + 14h;
}

DeskBed::DeskBed(BookingPolicy policy) : policy_(policy), now_(monday()), desk_(*this) {}

void DeskBed::happened(const BookingEvent& event) {
  const BookingId id = booking_of(event);
  std::string_view from = "(none)";
  if (!id.is_none() && id.index() < state_.bookings.size()) {
    from = booking_kind_name(state_.bookings[id.index()].kind());
  }
  EXPECT_TRUE(can_follow(state_, event)) << from << " " << event.index();
  evolve(state_, event, now_);
  log.emplace_back(now_, event);
  if (std::holds_alternative<event::BookingAsked>(event)) ++next_request_;
  if (std::holds_alternative<event::BookingHandedOver>(event)) ++next_task_;
  if (id.is_none()) return;
  react(event, state_.bookings[id.index()], effects);
  if (watch) watch(from, event, booking_kind_name(state_.bookings[id.index()].kind()));
}

Rejection DeskBed::say(const BookingCommand& command) {
  const std::size_t before = log.size();
  const Rejection rejection = desk_.handle(command);
  if (rejection != Rejection::none) {
    EXPECT_EQ(log.size(), before) << name_of(rejection);
  }
  desk_.fall_due();
  desk_.ask_peers();
  const char* wrong = check(state_);
  EXPECT_EQ(wrong, nullptr) << wrong;
  return rejection;
}

void DeskBed::come_to(Instant at) {
  while (desk_.next_due() <= at) {
    now_ = std::max(now_, desk_.next_due());
    desk_.fall_due();
    desk_.ask_peers();
    const char* wrong = check(state_);
    ASSERT_EQ(wrong, nullptr) << wrong;
  }
  now_ = at;
  desk_.ask_peers();
}

void DeskBed::crash(Millis away) {
  now_ += away;
  std::destroy_at(&desk_);
  std::construct_at(&desk_, *this);
  desk_.resume();
  desk_.recover();
  desk_.fall_due();
  desk_.ask_peers();
}

std::vector<std::string> DeskBed::story() {
  std::vector<std::string> words;
  for (; told_ < log.size(); ++told_) {
    const BookingEvent& event = log[told_].second;
    std::string word(booking_event_name(event));
    if (const auto argument = booking_event_argument(event); !argument.empty()) {
      word += "(" + argument + ")";
    }
    words.push_back(word);
  }
  return words;
}

RequestId DeskBed::open_request(std::uint32_t id) const {
  const Asking* asking = asking_of(booking(id));
  return asking == nullptr ? RequestId::none() : asking->request;
}

}  // namespace rb::test
