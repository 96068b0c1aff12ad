// What no command may say, and no policy.
#include "tests/unit/core/booking/stories.hpp"

namespace rb::test {
namespace {

using Values = Stories;

TEST_F(Values, ValuesBeyondTheirRangeAreRefused) {
  offer(0, 300h);
  const auto refused = [&](const BookingCommand& command) {
    EXPECT_EQ(bed.say(command), Rejection::value_is_out_of_range);
  };
  for (const int act : {0, 8, 200}) {
    refused(command::ActOnBooking{
        BookingId{0}, static_cast<BookingAct>(act), BookingSource::text, slot_of(0), {}, false});
  }
  command::ActOnBooking act{BookingId{0}, BookingAct::refused_all, BookingSource::text, {}, {},
                            true};
  act.source = static_cast<BookingSource>(8);
  refused(act);
  act.source = BookingSource::text;
  act.wish.not_before = std::int16_t{-1};
  refused(act);
  act.wish = {};
  act.wish.part = static_cast<PartOfDay>(4);
  refused(act);
  act.wish = {};
  act.wish.weekdays = 128;
  refused(act);
  refused(command::GiveDetails{BookingId{0}, 16});
  refused(command::NoticeDelivered{BookingId{0}, static_cast<Notice>(9), bed.now()});
  command::BookingResult result;
  result.booking = BookingId{0};
  result.answer = static_cast<BookingAnswer>(10);
  refused(result);
  command::RequestBooking request;
  request.booking = BookingId{1};
  request.patient = PatientId{1};
  request.needs.required = 16;
  refused(request);
  request.needs.required = 15;
  request.chosen.push_back(candidate(4, 100h));
  request.chosen.push_back(candidate(5, 100h));
  refused(request);
  EXPECT_EQ(bed.story(), Words{});
}

TEST(BookingPolicyCheck, NamesWhatIsWrong) {
  EXPECT_EQ(check(BookingPolicy{}), nullptr);
  const auto wrong = [](auto&& change) {
    BookingPolicy policy;
    change(policy);
    const char* found = check(policy);
    return std::string(found == nullptr ? "" : found).substr(0, 9);
  };
  EXPECT_EQ(wrong([](auto& p) { p.offers = 0; }), "offers: 1");
  EXPECT_EQ(wrong([](auto& p) { p.offers = 5; }), "offers: 1");
  EXPECT_EQ(wrong([](auto& p) { p.tries = 0; }), "tries: on");
  EXPECT_EQ(wrong([](auto& p) { p.hold_for = 0ms; }), "hold_for:");
  EXPECT_EQ(wrong([](auto& p) { p.hold_longest = 1min; }), "hold_long");
  EXPECT_EQ(wrong([](auto& p) { p.offer_for = Millis::max(); }), "offer_for");
  EXPECT_EQ(wrong([](auto& p) { p.reminders = {24h, 3 * 24h}; }), "reminders");
  EXPECT_EQ(wrong([](auto& p) { p.retry_longest = 1s; }), "retry_lon");
  EXPECT_EQ(wrong([](auto& p) { p.notice_before = -1ms; }), "notice_be");
  EXPECT_EQ(wrong([](auto& p) { p.waitlist_for = 0ms; }), "");  // no waitlist
}

}  // namespace
}  // namespace rb::test
