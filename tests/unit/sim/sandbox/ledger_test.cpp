#include "sim/sandbox/ledger/ledger.hpp"

#include <gtest/gtest.h>

#include "sim/sandbox/carrier/keys.hpp"
#include "sim/sandbox/ledger/join.hpp"
#include "sim/sandbox/parts/wire.hpp"

namespace rb::sim::sandbox {
namespace {

const Instant kNoon = *read_instant("2026-04-14T12:00:00Z");

LedgerContact contact(const std::string& attempt, const std::string& number, Instant from) {
  return {.attempt = attempt,
          .patient = "p5",
          .number = number,
          .sid = "CA1",
          .asked = from - 2s,
          .from = from,
          .until = from + 30s,
          .outcome = "answered_human",
          .disposition = "booked",
          .keys = "11",
          .hung_up_on = true};
}

TEST(Ledger, SaysAgainWhatItWasTold) {
  Ledger ledger;
  ledger.contacts.push_back(contact("12-3", "+12125550000", kNoon));
  ledger.bookings.push_back({.identifier = "clinic-12",
                             .patient = "p5",
                             .slot = "40",
                             .appointment = 7,
                             .at = kNoon + 123ms,
                             .cancelled = true});
  const std::string lines = to_lines(ledger, kNoon + 1h);
  const auto again = read_ledger(lines, "ledger.jsonl");
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(to_lines(*again, kNoon + 1h), lines);
  EXPECT_EQ(again->contacts.at(0).from, kNoon);
  EXPECT_EQ(again->contacts.at(0).keys, "11");
  EXPECT_TRUE(again->contacts.at(0).hung_up_on);
  EXPECT_EQ(again->bookings.at(0).at, kNoon + 123ms);
  EXPECT_TRUE(again->bookings.at(0).cancelled);
}

TEST(Ledger, LeavesOutWhatNeverRangAndEndsWhatIsUnderWay) {
  Ledger ledger;
  ledger.contacts.push_back(contact("1-1", "+1", kNoon));
  ledger.contacts.back().until = kNoon;  // called off before
  ledger.contacts.push_back(contact("1-2", "+1", kNoon));
  ledger.contacts.back().from = ledger.contacts.back().until = kNever;  // it never rang
  ledger.contacts.push_back(contact("1-3", "+1", kNoon));
  ledger.contacts.back().until = kNever;
  const auto read = read_ledger(to_lines(ledger, kNoon + 5s), "x");
  ASSERT_TRUE(read && read->contacts.size() == 1U);
  EXPECT_EQ(read->contacts[0].until, kNoon + 5s);
  EXPECT_EQ(read->contacts[0].outcome, "under_way");
}

TEST(Ledger, ThatCannotBeReadNamesTheLine) {
  for (const char* text :
       {"{}", "[]", "{\"contact\":{}}", "{\"booking\":{\"identifier\":1}}", "x"}) {
    const auto read = read_ledger("\n" + std::string(text) + "\n", "l.jsonl");
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().message.substr(0, 12), "l.jsonl:2:1:") << read.error().message;
  }
}

TEST(Ledger, NamesAreReadStrictly) {
  ASSERT_TRUE(read_attempt("12-3"));
  EXPECT_EQ(read_attempt("12-3")->assignment, 12U);
  EXPECT_EQ(read_attempt("12-3")->ordinal, 3U);
  ASSERT_TRUE(read_attempt("st-mary.4f9ab1c2.12-3"));
  EXPECT_EQ(read_attempt("st-mary.4f9ab1c2.12-3")->assignment, 12U);
  for (const char* text : {"", "12", "12-", "-3", "12-0", "12-3-4", "a-1", "12-3 ", "5000000000-1",
                           "mercy.", "mercy.12", "mercy-1.2"}) {
    EXPECT_FALSE(read_attempt(text)) << text;
  }
  EXPECT_EQ(assignment_of("big-clinic-12"), 12U);
  EXPECT_FALSE(assignment_of("12"));
  EXPECT_FALSE(assignment_of("clinic-x"));
}

proto::LogRecord intent(std::uint32_t assignment, std::uint32_t ordinal, std::uint32_t phone) {
  proto::LogRecord record;
  record.mutable_event()->set_assignment(assignment);
  record.mutable_event()->mutable_attempt_intended()->set_ordinal(ordinal);
  record.mutable_event()->mutable_attempt_intended()->set_phone(phone);
  return record;
}

TEST(Join, LearnsWhichNumberIsWhichAndKeepsToIt) {
  Ledger ledger;
  ledger.contacts.push_back(contact("1-1", "+1201", kNoon));       // phone 7, learnt
  ledger.contacts.push_back(contact("1-2", "+1201", kNoon + 1h));  // the same again
  ledger.contacts.push_back(contact("2-1", "+1201", kNoon + 2h));  // meant for phone 8
  ledger.contacts.push_back(contact("3-1", "+1202", kNoon + 3h));  // meant for phone 7
  ledger.contacts.push_back(contact("", "+1203", kNoon + 4h));     // nobody's
  ledger.bookings.push_back({.identifier = "clinic-1", .appointment = 9, .at = kNoon});
  LedgerJoin join(std::move(ledger));
  join.see(intent(1, 1, 7));
  join.see(intent(1, 2, 7));
  join.see(intent(2, 1, 8));
  join.see(intent(3, 1, 7));
  const auto records = join.records();
  ASSERT_EQ(records.size(), 6U);
  EXPECT_EQ(records[0].ledger_contact().phone(), 7U);
  EXPECT_EQ(records[1].ledger_contact().phone(), 7U);
  EXPECT_EQ(records[2].ledger_contact().phone(), 7U);  // so I6 finds that it is not 8
  EXPECT_NE(records[3].ledger_contact().phone(), 7U);
  EXPECT_EQ(records[3].ledger_contact().assignment(), 3U);
  EXPECT_GT(records[4].ledger_contact().assignment(), 1'000'000U);
  EXPECT_EQ(records[0].ledger_contact().asked_ms(), to_ms(kNoon - 2s));
  EXPECT_EQ(records[5].ledger_booking().assignment(), 1U);
  EXPECT_EQ(records[5].ledger_booking().appointment(), 9U);
}

TEST(Keys, AreOneTable) {
  const auto keys = read_keys("confirm=2,stop=99,wrong=5");
  ASSERT_TRUE(keys);
  EXPECT_EQ(keys->of(Disposition::confirmed), "2");
  EXPECT_EQ(keys->of(Act::confirmed), "2");
  EXPECT_EQ(keys->of(Disposition::booked), "1");
  EXPECT_EQ(keys->of(Disposition::opted_out), "99");
  EXPECT_EQ(keys->of(Disposition::wrong_person), "5");
  EXPECT_EQ(keys->of(Disposition::no_decision), "");
  for (const char* text : {"confirm", "confirm=", "say=1", "book=a", "=1"}) {
    const auto bad = read_keys(text);
    EXPECT_EQ(bad.has_value(), std::string(text) == "confirm=") << text;  // no key: says nothing
  }
}

TEST(Wire, TimesAreReadAndWritten) {
  EXPECT_EQ(rfc2822(kNoon), "Tue, 14 Apr 2026 12:00:00 +0000");
  EXPECT_EQ(read_instant("2026-04-14"), kNoon - 12h);
  EXPECT_EQ(read_instant("2026-04-14T08:00:00-04:00"), kNoon);
  EXPECT_EQ(read_instant("2026-04-14T13:30+01:30"), kNoon);
  EXPECT_EQ(read_instant("2026-04-14T12:00:00.25Z"), kNoon + 250ms);
  for (const char* text : {"", "2026", "2026-02-30", "2026-04-14T", "2026-04-14T12",
                           "2026-04-14 12:00x", "2026-04-14T12:00:00+1"}) {
    EXPECT_FALSE(read_instant(text)) << text;
  }
}

// The example of Twilio's documentation of webhook security.
TEST(Wire, FormsAreSignedAsTwilioDoesIt) {
  const net::Ask ask = signed_form("https://mycompany.com/myapp.php?foo=1&bar=2",
                                   {{"CallSid", "CA1234567890ABCDE"},
                                    {"Caller", "+14158675309"},
                                    {"Digits", "1234"},
                                    {"From", "+14158675309"},
                                    {"To", "+18005551212"}},
                                   "12345");
  EXPECT_EQ(ask.headers.get("X-Twilio-Signature"), "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
  EXPECT_EQ(ask.method, "POST");
}

}  // namespace
}  // namespace rb::sim::sandbox
