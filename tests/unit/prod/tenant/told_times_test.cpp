// The times that a text names: of an offer, of an appointment, in the patient's language.
#include "prod/tenant/bookings/told_times.hpp"

#include <gtest/gtest.h>

#include "tests/support/engine/fixture.hpp"

namespace rb::prod {
namespace {

using namespace std::chrono_literals;

constexpr BookingId kBooking{0};

class ToldTimes : public ::testing::Test {
 protected:
  ToldTimes() {
    event::BookingRequested request;
    request.booking = kBooking;
    request.patient = PatientId{0};
    happens(request);
    // 9:30, 14:15 and once more 9:30 with somebody else, in New York.
    list(0, 13h + 30min);
    list(1, 18h + 15min);
    list(2, 13h + 30min);
  }
  void happens(const BookingEvent& event) { evolve(desk_, event, day_); }
  void list(std::uint32_t slot, Millis at) {
    happens(event::SlotListed{SlotId{slot}, ProviderId{slot}, SpecialtyId{0}, day_ + at, false,
                              slot + 1});
  }
  void offer(std::initializer_list<std::uint32_t> slots) {
    event::SlotsOffered offered;
    offered.booking = kBooking;
    offered.until = day_ + 48h;
    for (const std::uint32_t slot : slots) offered.slots.push_back(SlotId{slot});
    ask(BookingAsk::search, SlotId::none());
    happens(offered);
  }
  void ask(BookingAsk what, SlotId slot) {
    happens(event::BookingAsked{kBooking, RequestId{1}, what, SearchScope::anyone, slot, {}});
  }
  std::string told(std::string_view language = "en") {
    return told_times(desk_, kBooking, now_, (*test::test_zones())[ZoneId{0}], language);
  }

  Instant day_{std::chrono::sys_days{std::chrono::year{2026} / 10 / 13}};
  Instant now_ = day_;
  DeskState desk_;
};

TEST_F(ToldTimes, NothingIsThereYet) {
  EXPECT_EQ(told(), "");
}

TEST_F(ToldTimes, OfAnOfferInOrderAndEachMomentOnce) {
  offer({1, 0, 2});
  EXPECT_EQ(told(), "Tue Oct 13, 9:30 AM or Tue Oct 13, 2:15 PM");
  EXPECT_EQ(told("es"), "mar 13 oct, 9:30 o mar 13 oct, 2:15 pm");
}

TEST_F(ToldTimes, NoneThatHasBegun) {
  offer({0, 1});
  now_ = day_ + 13h + 30min;
  EXPECT_EQ(told(), "Tue Oct 13, 2:15 PM");
  now_ = day_ + 19h;
  EXPECT_EQ(told(), "");
}

TEST_F(ToldTimes, OfTheAppointment) {
  offer({1});
  happens(event::SlotHeld{kBooking, SlotId{1}, day_ + 1h});
  EXPECT_EQ(told(), "") << "held, and not theirs yet";
  ask(BookingAsk::book, SlotId{1});
  happens(event::AppointmentMade{kBooking, SlotId{1}, 7, day_ + 1h});
  EXPECT_EQ(told(), "Tue Oct 13, 2:15 PM");
  event::BookingActed moves;
  moves.booking = kBooking;
  moves.act = BookingAct::wants_other_time;
  happens(moves);
  offer({0});
  EXPECT_EQ(told(), "Tue Oct 13, 9:30 AM") << "what is offered in its place";
}

}  // namespace
}  // namespace rb::prod
