// What a person has to read: once, in its order, over restarts.
#include "prod/tenant/concerns/concerns.hpp"

#include <gtest/gtest.h>

#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

constexpr Concern kSymptoms{Intent::symptoms, true};
constexpr Concern kMaybe{Intent::symptoms, false};
const std::string kNumber = "+12125550101";

HeardWords said(const std::string& words, const Concern& meaning = kSymptoms,
                const std::string& number = kNumber) {
  return {.meaning = meaning,
          .number = number,
          .patients = {PatientId{3}, PatientId{4}},
          .attempt = {},
          .over = HeardOver::text,
          .words = words,
          .heard = Instant{1'700'000'000s}};
}

HeardWords said_in(AttemptId attempt, const std::string& words) {
  HeardWords what = said(words);
  what.attempt = attempt;
  return what;
}

void raise(Concerns& concerns, const HeardWords& what) {
  EXPECT_TRUE(concerns.raise(what).entry.has_value());
}

std::vector<std::uint32_t> order_of(const Concerns& concerns) {
  std::vector<std::uint32_t> ids;
  for (const OpenConcern* one : concerns.in_order()) ids.push_back(one->id.value());
  return ids;
}

TEST(Concerns, ThatAreSaidAgainAreRaisedOnceWhileTheyAreOpen) {
  Concerns concerns;
  const auto first = concerns.raise(said("My chest hurts"));
  ASSERT_TRUE(first.entry.has_value());
  EXPECT_EQ(first.entry->kind, kConcernEntry);
  EXPECT_EQ(first.entry->key, "0");
  const auto again = concerns.raise(said(" My  chest\nhurts "));
  EXPECT_EQ(again.id, first.id) << "spaces say nothing";
  EXPECT_FALSE(again.entry.has_value());

  EXPECT_TRUE(concerns.raise(said("My chest hurts", kMaybe)).entry.has_value()) << "else meant";
  EXPECT_TRUE(concerns.raise(said("It is worse")).entry.has_value()) << "else said";
  EXPECT_TRUE(concerns.raise(said("My chest hurts", kSymptoms, "+12125550102")).entry.has_value())
      << "somebody else";
  EXPECT_EQ(concerns.open(), 4U);

  static_cast<void>(concerns.close(first.id, {"ana", "called 911 with her", {}}));
  const auto later = concerns.raise(said("My chest hurts"));
  EXPECT_TRUE(later.entry.has_value()) << "a person has read it once, and has to again";
  EXPECT_EQ(later.id, ConcernId{4}) << "no number is given twice";
}

TEST(Concerns, OfOneAttemptOrOfOneNumberWithoutOneAreTheSame) {
  const AttemptId first{AssignmentId{12}, 1};
  const AttemptId second{AssignmentId{12}, 2};
  Concerns concerns;
  const ConcernId id = concerns.raise(said_in(first, "It hurts")).id;
  EXPECT_EQ(concerns.raise(said("It hurts")).id, id);
  EXPECT_NE(concerns.raise(said_in(second, "It hurts")).id, id);
  // Agents tell of danger without words, perhaps without a number.
  HeardWords silent = said_in(first, "");
  silent.number.clear();
  const ConcernId told = concerns.raise(silent).id;
  EXPECT_EQ(concerns.raise(silent).id, told);
  silent.attempt = second;
  EXPECT_NE(concerns.raise(silent).id, told);
  HeardWords nobody = said("It hurts", kSymptoms, "");
  EXPECT_NE(concerns.raise(nobody).id, concerns.raise(nobody).id) << "nobody knows whose they are";
}

TEST(Concerns, AreListedWithCertainDangerFirst) {
  Concerns concerns;
  raise(concerns, said("a", {Intent::person, true}));
  raise(concerns, said("b", kMaybe));
  raise(concerns, said("c", {Intent::distress, true}));
  raise(concerns, said("d", {Intent::stop, false}));
  raise(concerns, said("e", kSymptoms));
  EXPECT_EQ(order_of(concerns), (std::vector<std::uint32_t>{2, 4, 0, 1, 3}));
  EXPECT_EQ(concerns.counts(), (Concerns::Counts{1, 2, 1, 1}));
  EXPECT_EQ(concerns.waiting_danger(), (Concerns::Waiting{.danger = 2, .perhaps = 1}));
  static_cast<void>(concerns.claim(ConcernId{1}, "ana"));
  static_cast<void>(concerns.claim(ConcernId{2}, "ana"));
  static_cast<void>(concerns.close(ConcernId{4}, {"ben", "wrong number", {}}));
  EXPECT_EQ(concerns.waiting_danger(), Concerns::Waiting{});
  EXPECT_EQ(order_of(concerns), (std::vector<std::uint32_t>{2, 0, 1, 3}));
}

TEST(Concerns, StandInTheStoreAsTheyWereAndCountOn) {
  Concerns concerns;
  std::vector<Entry> stored;
  HeardWords what = said("¡Me duele!", {Intent::distress, false});
  what.attempt = {AssignmentId{12}, 3};
  what.over = HeardOver::call;
  stored.push_back(concerns.raise(what).entry.value());
  stored.push_back(concerns.raise(said("b")).entry.value());
  stored.push_back(concerns.claim(ConcernId{0}, "ana"));
  stored.push_back(concerns.close(ConcernId{1}, {"ben", "is fine", Instant{1'700'000'009s}}));

  Concerns again;
  for (const Entry& entry : stored) ASSERT_TRUE(again.restore(entry).has_value());
  EXPECT_EQ(again.open(), 1U);
  EXPECT_EQ(again.find(ConcernId{1}), nullptr);
  const OpenConcern* one = again.find(ConcernId{0});
  ASSERT_NE(one, nullptr);
  EXPECT_EQ(one->claimed_by, "ana");
  EXPECT_EQ(one->what.meaning, (Concern{Intent::distress, false}));
  EXPECT_EQ(one->what.number, kNumber);
  EXPECT_EQ(one->what.patients, (std::vector<PatientId>{PatientId{3}, PatientId{4}}));
  EXPECT_EQ(one->what.attempt, (AttemptId{AssignmentId{12}, 3}));
  EXPECT_EQ(one->what.over, HeardOver::call);
  EXPECT_EQ(one->what.words, "¡Me duele!");
  EXPECT_EQ(one->what.heard, Instant{1'700'000'000s});
  EXPECT_FALSE(again.raise(what).entry.has_value()) << "said again after a restart";
  EXPECT_EQ(again.raise(said("c")).id, ConcernId{2}) << "closed ones keep their numbers";
}

TEST(Concerns, ThatAreSaidAgainLongAfterTheyWereTakenAreNew) {
  Concerns concerns;
  const HeardWords first = said("My chest hurts");
  const ConcernId id = concerns.raise(first).id;
  HeardWords later = first;
  later.heard += 1h;
  EXPECT_FALSE(concerns.raise(later).entry.has_value()) << "nobody has looked yet";
  static_cast<void>(concerns.claim(id, "ana"));
  EXPECT_FALSE(concerns.raise(first).entry.has_value()) << "the carrier says it again";
  EXPECT_TRUE(concerns.raise(later).entry.has_value());
  EXPECT_EQ(concerns.waiting_danger().danger, 1U);
}

TEST(Concerns, ThatCannotBeReadAreToldAsSuch) {
  Concerns concerns;
  Entry entry = concerns.raise(said("a")).entry.value();
  EXPECT_TRUE(Concerns{}.restore(entry).has_value());
  EXPECT_FALSE(Concerns{}.restore({kConcernEntry, "x", entry.body}).has_value());
  EXPECT_FALSE(Concerns{}.restore({kConcernEntry, "1", ""}).has_value());
  EXPECT_FALSE(Concerns{}.restore({kConcernEntry, "1", "\xff\xff"}).has_value());
}

TEST(Concerns, KeepAsMuchOfTheWordsAsIsRead) {
  Concerns concerns;
  const ConcernId id = concerns.raise(said(std::string(9'000, 'a') + "\xff")).id;
  EXPECT_EQ(concerns.find(id)->what.words.size(), kMostHeard);
}

}  // namespace
}  // namespace rb::prod
