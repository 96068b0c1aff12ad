// A flow that books another time and then calls off the appointment before it.
#include "tests/unit/prod/conversations/talks.hpp"

namespace rb::test {
namespace {

class Moves : public Talks {
 protected:
  Moves() : Talks("reschedule") {}
  static constexpr const char* kCall = "  - {step: call, channel: voice, flow: reschedule}\n";
};

TEST_F(Moves, TheTimeThatWasBookedIsNotCalledOff) {
  begin(kCall);
  const AttemptId attempt = ring();
  call(attempt, {});
  call(attempt, "yes");
  const prod::Said news = call(attempt, "March 14 1961");
  EXPECT_NE(news.text.find("your visit on the day that was planned with your provider"),
            std::string::npos)
      << news.text;
  const prod::Said offers = call(attempt, "yes");
  ASSERT_EQ(offers.asked, Asked::offer) << offers.text << booking().dump();
  const prod::Said end = call(attempt, "the first one");
  EXPECT_FALSE(end.asked.has_value()) << end.text;
  ASSERT_TRUE(bed_.until([&] { return booking()["state"] == "booked"; })) << booking();
  EXPECT_EQ(bed_.bookings.appointments().size(), 1U);
  EXPECT_TRUE(bed_.bookings.orders(BookingAsk::release).empty());
  EXPECT_TRUE(bed_.until(
      [&] { return bed_.get("/v1/assignments/0").body["next"].value("ending", "") == "booked"; }));
}

TEST_F(Moves, WhoeverWantsNoneIsStillTakenAtTheirWord) {
  begin(kCall);
  const AttemptId attempt = ring_and_prove();
  EXPECT_EQ(call(attempt, "no").asked, Asked::yes_no) << "whether they are sure";
  EXPECT_FALSE(call(attempt, "yes").asked.has_value());
  EXPECT_TRUE(bed_.bookings.appointments().empty());
}

}  // namespace
}  // namespace rb::test
