#include "prod/adapters/fhir/wire/patient_rows.hpp"

#include <gtest/gtest.h>

namespace rb::prod::fhir {
namespace {

const edge::ZonePrefixes& prefixes() {
  static const edge::ZonePrefixes kPrefixes =
      edge::load_zone_prefixes(RB_SOURCE_DIR "/scenarios/zones").value();
  return kPrefixes;
}

class PatientRows : public testing::Test {
 protected:
  tl::expected<edge::RosterRow, edge::Reject> read(const std::optional<Instant>& start = {}) const {
    return read_patient(patient_, start, options_, prefixes());
  }
  const Instant now_ = std::chrono::sys_days{std::chrono::year{2026} / 10 / 5} + 12h;
  RowOptions options_{.id_system = {}, .consent = "yes", .now = now_};
  Json patient_ = Json::parse(R"({
    "resourceType": "Patient", "id": "p-1", "active": true, "deceasedBoolean": false,
    "identifier": [{"system": "urn:mrn", "value": "M7"}],
    "name": [{"use": "old", "family": "Before"}, {"use": "usual", "given": ["Annie"]},
             {"use": "official", "family": "Smith", "given": ["Anna", "B"]}],
    "telecom": [{"system": "email", "value": "a@example.org"},
                {"system": "phone", "value": "(212) 555-0101", "use": "work", "rank": 1},
                {"system": "phone", "value": "(212) 555-0102", "use": "home"},
                {"system": "phone", "value": "(212) 555-0103", "use": "mobile"},
                {"system": "phone", "value": "(212) 555-0104", "use": "old"}],
    "address": [{"use": "old", "postalCode": "99999", "state": "AK"},
                {"use": "home", "postalCode": "10001", "state": "NY"}],
    "birthDate": "1961-10-06",
    "communication": [{"language": {"coding": [{"code": "en-US"}]}},
                      {"language": {"coding": [{"code": "es"}]}, "preferred": true}]})");
};

TEST_F(PatientRows, takes_what_a_roster_has) {
  const auto row = read(now_ + kDay);
  ASSERT_TRUE(row) << row.error().reason;
  EXPECT_EQ(row->id, "p-1");
  EXPECT_EQ(row->ehr_id, "p-1");
  EXPECT_EQ(row->phones, (std::vector<std::string>{"+12125550103", "+12125550102"}));
  EXPECT_EQ(row->states, (std::vector<std::string>{"NY"}));
  EXPECT_EQ(row->zones, (std::vector<std::string>{"America/New_York"}));
  EXPECT_EQ(row->language, "es");
  EXPECT_EQ(row->first_name, "Anna");
  EXPECT_EQ(row->last_name, "Smith");
  EXPECT_EQ(row->age_band, "40-64");  // 65 tomorrow
  EXPECT_EQ(row->consent, edge::Answer::yes);
  ASSERT_TRUE(row->appointment && row->birth_date);
  EXPECT_EQ(row->appointment->utc_offset, std::chrono::seconds{0});
}

TEST_F(PatientRows, the_organisations_own_id) {
  options_.id_system = "urn:mrn";
  EXPECT_EQ(read()->id, "M7");
  EXPECT_EQ(read()->ehr_id, "p-1");
  options_.id_system = "urn:other";
  EXPECT_EQ(read()->id, "p-1");
}

TEST_F(PatientRows, consent_that_nobody_gave_stays_unknown) {
  options_.consent.clear();
  EXPECT_EQ(read()->consent, edge::Answer::unknown);
}

TEST_F(PatientRows, who_may_not_be_contacted_is_no_row) {
  const Json healthy = patient_;
  patient_["deceasedBoolean"] = true;
  EXPECT_EQ(read().error().reason, "has died");
  patient_ = healthy;
  patient_["deceasedDateTime"] = "2026";
  EXPECT_EQ(read().error().reason, "has died");
  patient_ = healthy;
  patient_["active"] = false;
  EXPECT_FALSE(read());
  patient_ = healthy;
  patient_["link"] =
      Json::parse(R"([{"type": "replaced-by", "other": {"reference": "Patient/2"}}])");
  EXPECT_FALSE(read());
}

TEST_F(PatientRows, one_bad_number_does_not_cost_the_good_one) {
  patient_["telecom"] = Json::parse(R"([{"system": "phone", "value": "ask her son"},
                                        {"system": "phone", "value": "212-555-0102"}])");
  EXPECT_EQ(read()->phones, (std::vector<std::string>{"+12125550102"}));
  patient_["telecom"] = Json::parse(R"([{"system": "phone", "value": "ask her son"}])");
  EXPECT_EQ(read().error().column, "phone");
  patient_.erase("telecom");
  EXPECT_EQ(read().error().reason, "phone: missing");
  EXPECT_EQ(read().error().id, "p-1");
}

TEST_F(PatientRows, what_is_over_does_not_count) {
  patient_["telecom"] = Json::parse(
      R"([{"system": "phone", "value": "212-555-0101", "period": {"end": "2026-10-04"}},
          {"system": "phone", "value": "212-555-0102", "period": {"end": "2026-10-05"}},
          {"system": "sms", "value": "212-555-0103", "period": {"end": "2026-10-05T11:00:00Z"}}])");
  EXPECT_EQ(read()->phones, (std::vector<std::string>{"+12125550102"}));
}

TEST_F(PatientRows, wrong_shapes_are_nothing) {
  for (const char* name : {"name", "telecom", "address", "communication", "birthDate", "link",
                           "identifier", "active", "deceasedBoolean"}) {
    for (const char* value : {"7", "null", "\"x\"", "[7]", "[null]", "[[]]", "{}", "[{}]",
                              R"([{"given": {}, "use": 3, "period": 7, "value": {}}])"}) {
      SCOPED_TRACE(std::string(name) + " " + value);
      Json changed = patient_;
      changed[name] = Json::parse(value);
      static_cast<void>(read_patient(changed, {}, options_, prefixes()));
    }
  }
  EXPECT_FALSE(read_patient(Json::parse("[]"), {}, options_, prefixes()));
}

}  // namespace
}  // namespace rb::prod::fhir
