// People of several source systems: who is one patient, who is held, and what becomes of them.
#include <gtest/gtest.h>

#include <thread>

#include "prod/tenant/decide_identity.hpp"
#include "prod/tenant/roster_person.hpp"
#include "tests/support/prod/tenant_bed.hpp"

namespace rb::prod {
namespace {

using edge::RosterRow;

RosterRow row(const std::string& source, const std::string& id) {
  RosterRow row;
  row.source = source;
  row.id = id;
  row.phones = {"+12125550101"};
  row.zones = {"America/New_York"};
  row.states = {"NY"};
  row.language = row.age_band = row.payer = "unknown";
  row.consent = edge::Answer::yes;
  return row;
}
RosterRow anna(const std::string& source, const std::string& id) {
  RosterRow anna = row(source, id);
  anna.first_name = "Anna";
  anna.last_name = "Smith";
  anna.birth_date = std::chrono::local_days{std::chrono::year{1961} / 10 / 6};
  anna.address = "12 Main Street";
  anna.zip = "10001";
  return anna;
}
// Somebody has to look: a twin of Anna's, or Anna by another name.
RosterRow hanna(const std::string& source, const std::string& id) {
  RosterRow hanna = anna(source, id);
  hanna.first_name = "Hanna";
  hanna.ehr_id = "p-2";
  return hanna;
}

class IdentityAtEnrolment : public testing::Test {
 protected:
  [[nodiscard]] std::size_t patients() {
    return bed_.work([](Work& work) { return work.directory().patients(); });
  }
  [[nodiscard]] std::size_t assignments() {
    return bed_.work([](Work& work) { return work.state().assignments.size(); });
  }
  [[nodiscard]] std::vector<ReviewId> open() {
    return bed_.work([](Work& work) {
      std::vector<ReviewId> ids;
      for (const auto& [id, record] : work.identities().open()) ids.push_back(id);
      return ids;
    });
  }
  [[nodiscard]] PatientId patient(const std::string& name) {
    return bed_.work([&](Work& work) { return work.directory().find(name); });
  }
  [[nodiscard]] std::vector<std::string> candidates(ReviewId id) {
    return bed_.work([&](Work& work) {
      std::vector<std::string> names;
      for (const auto& one : work.identities().candidates_of(id)) names.push_back(one.record);
      return names;
    });
  }
  DecidedIdentity decide(ReviewId id, bool same, const std::string& which = {}) {
    return bed_.work([&](Work& work) {
      return decide_identity(work, id, {.same = same, .patient = which, .who = "night shift"});
    });
  }
  Enrolment enrol(const std::vector<RosterRow>& rows) { return bed_.enrol(campaign_, rows); }

  test::TenantBed bed_;
  CampaignId campaign_ = bed_.start_campaign();
};

TEST_F(IdentityAtEnrolment, one_person_of_two_systems_is_one_patient) {
  EXPECT_EQ(enrol({anna("ehr", "1")}).enrolled, 1U);
  const Enrolment second = enrol({anna("lab", "77")});
  EXPECT_EQ(second.matched, 1U);
  EXPECT_EQ(second.enrolled_before, 1U) << "called once";
  EXPECT_EQ(second.new_patients, 0U);
  EXPECT_EQ(patients(), 1U);
  EXPECT_EQ(assignments(), 1U);
  EXPECT_EQ(patient("lab:77"), patient("ehr:1"));
  bed_.restart();
  EXPECT_EQ(patient("lab:77"), patient("ehr:1"));
  EXPECT_EQ(enrol({anna("lab", "77"), anna("ehr", "1")}).enrolled_before, 2U);
  EXPECT_EQ(enrol({anna("front-desk", "x")}).matched, 1U) << "the index is back, too";
  EXPECT_EQ(patients(), 1U);
}

TEST_F(IdentityAtEnrolment, also_within_one_roster) {
  const Enrolment both = enrol({anna("ehr", "1"), anna("lab", "77")});
  EXPECT_EQ(both.enrolled, 1U);
  EXPECT_EQ(both.matched, 1U);
  EXPECT_EQ(patients(), 1U);
}

TEST_F(IdentityAtEnrolment, one_who_is_refused_does_not_part_the_others) {
  // Alone it can be no patient, as the record system cannot be asked.
  RosterRow third = anna("front-desk", "3");
  third.ehr_id = "1";
  const Enrolment all = enrol({anna("lab", "77"), third, anna("ehr", "1")});
  ASSERT_EQ(all.refused.size(), 1U);
  EXPECT_EQ(all.refused[0].column, "ehr_id");
  EXPECT_EQ(patients(), 1U);
  EXPECT_EQ(assignments(), 1U);
  EXPECT_EQ(enrol({anna("lab", "77")}).matched, 1U) << "now it is somebody's";
}

TEST_F(IdentityAtEnrolment, one_id_in_two_systems_is_two_records) {
  RosterRow other = anna("lab", "1");
  other.first_name = "Olga";
  other.last_name = "Ivanova";
  other.birth_date = std::chrono::local_days{std::chrono::year{1980} / 2 / 3};
  other.ehr_id = "p-9";
  EXPECT_EQ(enrol({anna("ehr", "1"), other}).new_patients, 2U);
  EXPECT_NE(patient("ehr:1"), patient("lab:1"));
}

TEST_F(IdentityAtEnrolment, without_names_and_birth_dates_ids_decide) {
  const Enrolment rows = enrol({row("", "1"), row("", "2"), row("ehr", "3")});
  EXPECT_EQ(rows.enrolled, 3U) << "at one number";
  EXPECT_EQ(rows.matched + rows.in_review, 0U);
}

TEST_F(IdentityAtEnrolment, what_one_system_has_against_a_contact_holds) {
  RosterRow no = anna("lab", "77");
  no.consent = edge::Answer::no;
  EXPECT_EQ(enrol({anna("ehr", "1")}).enrolled, 1U);
  const CampaignId other = bed_.start_campaign();
  const Enrolment refused = bed_.enrol(other, {no});
  ASSERT_EQ(refused.refused.size(), 1U);
  EXPECT_EQ(refused.refused[0].column, "consent");
  EXPECT_EQ(assignments(), 1U);
  RosterRow out = anna("front-desk", "5");
  out.opted_out = true;
  EXPECT_EQ(enrol({out}).matched, 1U);
  EXPECT_TRUE(bed_.work([](Work& work) { return work.state().patients[0].opted_out; }));
}

TEST_F(IdentityAtEnrolment, who_may_be_somebody_waits_until_somebody_has_looked) {
  EXPECT_EQ(enrol({anna("ehr", "1")}).enrolled, 1U);
  const Enrolment held = enrol({hanna("lab", "77")});
  EXPECT_EQ(held.in_review, 1U);
  EXPECT_EQ(held.enrolled, 0U);
  EXPECT_EQ(enrol({hanna("lab", "77")}).in_review, 1U) << "one review, however often it comes";
  ASSERT_EQ(open().size(), 1U);
  EXPECT_EQ(patients(), 1U);
  EXPECT_EQ(candidates(open()[0]), (std::vector<std::string>{"ehr:1"}));
  bed_.restart();
  ASSERT_EQ(open().size(), 1U);
  EXPECT_EQ(candidates(open()[0]), (std::vector<std::string>{"ehr:1"}));
  // The gauge is looked after once a second.
  for (int i = 0; i < 500 && bed_.tenant().health().open_reviews == 0; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  EXPECT_EQ(bed_.tenant().health().open_reviews, 1U);
}

TEST_F(IdentityAtEnrolment, the_same) {
  static_cast<void>(enrol({anna("ehr", "1")}));
  static_cast<void>(enrol({hanna("lab", "77")}));
  // Another campaign waits for the same answer.
  const CampaignId other = bed_.start_campaign();
  EXPECT_EQ(bed_.enrol(other, {hanna("lab", "77")}).in_review, 1U);
  bed_.restart();
  ASSERT_EQ(open().size(), 1U);
  const ReviewId id = open()[0];
  const DecidedIdentity decided = decide(id, true);
  EXPECT_EQ(decided.fault, DecisionFault::none);
  EXPECT_EQ(decided.enrolment.enrolled_before, 1U);
  EXPECT_EQ(decided.enrolment.enrolled, 1U) << "in the other campaign";
  EXPECT_EQ(patient("lab:77"), patient("ehr:1"));
  EXPECT_TRUE(open().empty());
  for (int life = 0; life < 2; ++life) {
    EXPECT_EQ(decide(id, true).fault, DecisionFault::none) << "again";
    EXPECT_EQ(decide(id, true, "ehr:1").fault, DecisionFault::none);
    EXPECT_EQ(decide(id, false).fault, DecisionFault::review_is_decided);
    EXPECT_EQ(assignments(), 2U);
    EXPECT_EQ(enrol({hanna("lab", "77")}).enrolled_before, 1U);
    bed_.restart();
    EXPECT_TRUE(open().empty());
  }
  EXPECT_EQ(decide(ReviewId{9}, true).fault, DecisionFault::review_is_unknown);
}

TEST_F(IdentityAtEnrolment, different_people) {
  static_cast<void>(enrol({anna("ehr", "1")}));
  RosterRow held = hanna("lab", "77");
  held.phones = {"+12125550101", "+13105550111"};
  held.appointment = {LocalTime{std::chrono::local_days{std::chrono::year{2100} / 1 / 2}}, {}};
  static_cast<void>(enrol({held}));
  bed_.restart();
  const DecidedIdentity decided = decide(open().at(0), false);
  EXPECT_EQ(decided.fault, DecisionFault::none);
  EXPECT_EQ(decided.enrolment.enrolled, 1U);
  EXPECT_EQ(decided.enrolment.new_patients, 1U);
  for (int life = 0; life < 2; ++life) {
    EXPECT_NE(patient("lab:77"), patient("ehr:1"));
    EXPECT_EQ(patients(), 2U);
    EXPECT_TRUE(open().empty());
    EXPECT_EQ(enrol({hanna("lab", "77")}).enrolled_before, 1U);
    bed_.restart();
  }
  const proto::Person person = bed_.work(
      [](Work& work) { return work.directory().person(work.directory().find("lab:77")); });
  EXPECT_EQ(person.given_name(), "Hanna");
  EXPECT_EQ(person.phones_size(), 2);
  // Both are known from now on: a third system's Hanna is the second.
  RosterRow third = hanna("front-desk", "3");
  EXPECT_EQ(enrol({third}).matched, 1U);
  EXPECT_EQ(patient("front-desk:3"), patient("lab:77"));
}

TEST_F(IdentityAtEnrolment, several_candidates_need_a_name) {
  RosterRow beth = anna("ehr", "2");
  beth.first_name = "Anna Beth";
  RosterRow maria = anna("ehr", "1");
  maria.first_name = "Anna Maria";
  EXPECT_EQ(enrol({maria, beth}).enrolled, 2U) << "one system knows them apart";
  EXPECT_EQ(enrol({anna("lab", "77")}).in_review, 1U);
  const ReviewId id = open().at(0);
  EXPECT_EQ(decide(id, true).fault, DecisionFault::several_candidates);
  EXPECT_EQ(decide(id, true, "ehr:3").fault, DecisionFault::no_such_candidate);
  EXPECT_EQ(decide(id, true, "ehr:2").fault, DecisionFault::none);
  EXPECT_EQ(patient("lab:77"), patient("ehr:2"));
}

TEST_F(IdentityAtEnrolment, who_may_be_somebody_under_review_waits_for_them) {
  static_cast<void>(enrol({anna("ehr", "1")}));
  static_cast<void>(enrol({hanna("lab", "77"), hanna("front-desk", "3")}));
  ASSERT_EQ(open().size(), 2U);
  const ReviewId second = open()[1];
  EXPECT_EQ(candidates(second).size(), 2U);
  EXPECT_EQ(decide(second, true, "lab:77").fault, DecisionFault::candidate_is_in_review);
  EXPECT_EQ(decide(open()[0], false).fault, DecisionFault::none);
  EXPECT_EQ(decide(second, true, "lab:77").fault, DecisionFault::none);
  EXPECT_EQ(patient("front-desk:3"), patient("lab:77"));
  EXPECT_EQ(assignments(), 2U);
}

TEST_F(IdentityAtEnrolment, who_came_to_be_known_meanwhile_is_looked_at) {
  static_cast<void>(enrol({anna("ehr", "1")}));
  static_cast<void>(enrol({hanna("lab", "77"), hanna("front-desk", "3")}));
  ASSERT_EQ(open().size(), 2U);
  const ReviewId first = open()[0];
  EXPECT_EQ(decide(open()[1], false).fault, DecisionFault::none);
  EXPECT_EQ(decide(first, false).fault, DecisionFault::look_again);
  const std::vector<std::string> both = {"front-desk:3", "ehr:1"};
  EXPECT_EQ(candidates(first), both) << "the likeliest first";
  bed_.restart();
  EXPECT_EQ(candidates(first), both);
  EXPECT_EQ(decide(first, true, "front-desk:3").fault, DecisionFault::none);
  EXPECT_EQ(assignments(), 2U);
}

TEST_F(IdentityAtEnrolment, one_who_can_be_no_patient_stays_under_review) {
  static_cast<void>(enrol({anna("ehr", "1")}));
  RosterRow unknown = hanna("lab", "77");
  unknown.ehr_id.clear();
  EXPECT_EQ(enrol({unknown}).in_review, 1U);
  const DecidedIdentity decided = decide(open().at(0), false);
  EXPECT_EQ(decided.fault, DecisionFault::cannot_be_enrolled);
  EXPECT_EQ(decided.enrolment.refused.at(0).column, "ehr_id");
  ASSERT_EQ(open().size(), 1U);
  static_cast<void>(enrol({hanna("lab", "77")}));  // with the id
  EXPECT_EQ(decide(open().at(0), false).fault, DecisionFault::none);
  EXPECT_EQ(patients(), 2U);
}

TEST(roster_person, a_held_row_comes_back_whole) {
  RosterRow before = hanna("lab", "7:7");
  before.sex = "f";
  before.preference = "evening";
  before.text_ok = edge::Answer::no;
  before.opted_out = true;
  before.consent = edge::Answer::no;
  before.appointment = {LocalTime{Millis{1'000'000}}, std::chrono::seconds{-14'400}};
  const RosterRow after = roster_row(held_row(before));
  EXPECT_EQ(after.id, "7:7");
  EXPECT_EQ(held_row(after).SerializeAsString(), held_row(before).SerializeAsString());
  EXPECT_EQ(after.appointment->utc_offset, before.appointment->utc_offset);
  EXPECT_EQ(after.states, before.states);
  EXPECT_EQ(record_name(row("", "9")), "9");
}

}  // namespace
}  // namespace rb::prod
