#include "prod/adapters/telephony/wire/carrier_records.hpp"

#include <gtest/gtest.h>

namespace rb::prod {
namespace {

constexpr AttemptId kAttempt{AssignmentId{1}, 1};

TEST(CarrierRecords, read_dates_as_the_carrier_writes_them) {
  EXPECT_EQ(parse_carrier_date("Tue, 31 Aug 2010 20:36:28 +0000"), Instant{1283286988s});
  EXPECT_EQ(parse_carrier_date("Tue, 31 Aug 2010 20:36:28 GMT"), Instant{1283286988s});
  for (const char* wrong : {"", "120", "Tue, 31 Aug 2010 20:36:28 +0200", "2010-08-31T20:36:28Z",
                            "Tue, 31 Foo 2010 20:36:28 +0000"}) {
    EXPECT_FALSE(parse_carrier_date(wrong)) << wrong;
  }
}

// As in Twilio's documentation, without what is not read.
constexpr const char* kCall = R"({
  "account_sid": "AC1", "answered_by": "human", "date_created": "Tue, 31 Aug 2010 20:36:28 +0000",
  "direction": "outbound-api", "duration": "15", "end_time": "Tue, 31 Aug 2010 20:36:44 +0000",
  "from": "+15017122661", "price": -0.03, "sid": "CA1", "status": "completed",
  "to": "+15558675310"})";

TEST(CarrierRecords, read_a_call) {
  const auto call = read_record(kCall);
  ASSERT_TRUE(call);
  EXPECT_EQ(call->sid, "CA1");
  EXPECT_EQ(call->from, "+15017122661");
  EXPECT_EQ(call->created, Instant{1283286988s});
  EXPECT_FALSE(is_under_way(*call));
  const auto finished = finished_by(kAttempt, Channel::voice, *call, *call->created, 15min);
  ASSERT_TRUE(finished);
  EXPECT_EQ(finished->outcome, Outcome::answered_human);
  EXPECT_EQ(finished->talk, Millis{15s});
}

TEST(CarrierRecords, read_pages) {
  const auto page = read_page(Channel::voice, std::string(R"({"calls": [)") + kCall + "," + kCall +
                                                  R"(], "next_page_uri": "/2010-04-01/more"})");
  ASSERT_TRUE(page);
  EXPECT_EQ(page->records.size(), 2U);
  EXPECT_EQ(page->next, "/2010-04-01/more");
  EXPECT_EQ(read_page(Channel::text, R"({"messages": [], "next_page_uri": null})")->next, "");
  for (const char* wrong :
       {"", "[]", "{}", R"({"messages": []})", R"({"calls": {}})", R"({"calls": [1]})",
        R"({"calls": [{"sid": "CA1", "status": "queued"}]})"}) {
    EXPECT_FALSE(read_page(Channel::voice, wrong)) << wrong;
  }
}

TEST(CarrierRecords, a_text_that_was_handed_on_and_of_which_nothing_more_is_heard_has_arrived) {
  CarrierRecord text{
      .sid = "SM1", .status = "sent", .created = Instant{1000s}, .sent = Instant{1010s}};
  const auto after = [&](Millis time) {
    return finished_by(kAttempt, Channel::text, text, *text.sent + time, 15min);
  };
  EXPECT_FALSE(after(14min));
  ASSERT_TRUE(after(15min));
  EXPECT_EQ(after(15min)->outcome, Outcome::delivered);
  text.status = "undelivered";
  text.error_code = 30006;
  EXPECT_EQ(after(0s)->outcome, Outcome::bad_number);
  text.status = "queued";
  EXPECT_FALSE(after(1h));
}

}  // namespace
}  // namespace rb::prod
