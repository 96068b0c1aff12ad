#include "edge/roster/roster.hpp"

#include <map>

#include "edge/roster/csv_reader.hpp"
#include "tests/unit/edge/roster/roster_fixture.hpp"

namespace rb::edge {
namespace {

using namespace std::chrono;

constexpr const char* kHeader =
    "id,phone,phone2,zone,zip,state,language,preference,consent,consent_date,text_ok,opted_out,age,"
    "payer,appointment\n";

// A good row with some columns changed.
std::string row_with(const std::map<std::string, std::string>& changes) {
  std::map<std::string, std::string> values = {
      {"id", "P1"},       {"phone", "(212) 555-0123"}, {"zip", "10001"},
      {"language", "en"}, {"consent", "yes"},          {"text_ok", "yes"},
      {"age", "47"},      {"payer", "commercial"},     {"state", ""}};
  for (const auto& [column, value] : changes) values[column] = value;
  std::string line;
  CsvReader reader(kHeader);
  CsvRecord header;
  EXPECT_TRUE(reader.next(header));
  for (const std::string& column : header.fields) {
    if (!line.empty() || column != "id") line += ",";
    line += csv_field(values[column]);
  }
  return line + "\n";
}

RosterRow accepted(const std::map<std::string, std::string>& changes) {
  const Roster roster = must_read(kHeader + row_with(changes));
  if (roster.rows.size() != 1) throw std::runtime_error(roster.rejects.at(0).reason);
  return roster.rows[0];
}

Reject rejected(const std::map<std::string, std::string>& changes) {
  const Roster roster = must_read(kHeader + row_with(changes));
  return roster.rejects.empty() ? Reject{} : roster.rejects[0];
}

TEST(roster, a_whole_row) {
  const RosterRow row = accepted({{"phone2", "646.555.0199"},
                                  {"preference", "Evening"},
                                  {"consent_date", "2025-03-31"},
                                  {"opted_out", "no"},
                                  {"appointment", "2026-10-14T09:30:00-05:00"}});
  EXPECT_EQ(row.line, 2);
  EXPECT_EQ(row.id, "P1");
  EXPECT_EQ(row.phones, (Names{"+12125550123", "+16465550199"}));
  EXPECT_EQ(row.zones, (Names{"America/New_York"}));
  EXPECT_EQ(row.states, (Names{"NY"}));
  EXPECT_EQ(row.zone_source, ZoneSource::zip);
  EXPECT_EQ(row.language, "en");
  EXPECT_EQ(row.preference, "evening");
  EXPECT_EQ(row.consent, Answer::yes);
  EXPECT_EQ(row.consent_date, local_days{year{2025} / March / 31});
  EXPECT_EQ(row.text_ok, Answer::yes);
  EXPECT_FALSE(row.opted_out);
  EXPECT_EQ(row.age_band, "40-64");
  EXPECT_EQ(row.payer, "commercial");
  ASSERT_TRUE(row.appointment.has_value());
  EXPECT_EQ(row.appointment->local, local_days{year{2026} / October / 14} + hours{9} + minutes{30});
  EXPECT_EQ(row.appointment->utc_offset, seconds{-5 * 3600});
}

TEST(roster, who_a_person_is_and_which_system_says_so) {
  const Roster roster = must_read(
      "id,phone,Source System,first_name,last_name,dob,Gender,street,zip,zone\n"
      "1,2125550123,Front Desk,Anna,Smith,1961-10-06,Female,12 Main Street,10001-1234,\n"
      "1,2125550123,lab,Anna,Smith,10/6/1961,x,,,\n"
      "1,2125550123,LAB,,,,,,,\n"
      "2,2125550123,a system whose name is much longer than any,,,,,,,\n"
      "3,2125550123,,,,,m,,,\n");
  ASSERT_EQ(roster.rows.size(), 3U);
  const RosterRow& first = roster.rows[0];
  EXPECT_EQ(first.source, "front-desk");
  EXPECT_EQ(first.birth_date, local_days{year{1961} / October / 6});
  EXPECT_EQ(first.sex, "f");
  EXPECT_EQ(first.address, "12 Main Street");
  EXPECT_EQ(first.zip, "10001");
  EXPECT_EQ(roster.rows[1].source, "lab") << "the same id in another system is another record";
  EXPECT_EQ(roster.rows[1].birth_date, first.birth_date);
  EXPECT_EQ(roster.rows[1].sex, "");
  EXPECT_EQ(roster.rows[2].source, "");
  EXPECT_EQ(roster.rows[2].sex, "m");
  ASSERT_EQ(roster.rejects.size(), 2U);
  EXPECT_EQ(roster.rejects[0].reason, "already on line 3");
  EXPECT_EQ(roster.rejects[1].column, "source");
}

TEST(roster, what_the_appointment_was) {
  const Roster roster = must_read(
      "id,phone,zone,appointment,Practitioner,Service Type,urgency\n"
      "1,2125550123,US/Eastern,2026-10-05T14:30,12,urn:x|57,soon\n"
      "2,2125550124,US/Eastern,,Schedule/3,,\n"
      "3,2125550125,US/Eastern,,,,quickly\n");
  ASSERT_EQ(roster.rows.size(), 2U);
  EXPECT_EQ(roster.rows[0].practitioner, "Practitioner/12");
  EXPECT_EQ(roster.rows[0].service_type, "urn:x|57");
  EXPECT_EQ(roster.rows[0].urgency, "soon");
  EXPECT_EQ(roster.rows[1].practitioner, "Schedule/3");
  EXPECT_EQ(roster.rows[1].urgency, "");
  ASSERT_EQ(roster.rejects.size(), 1U);
  EXPECT_EQ(roster.rejects[0].column, "urgency");
}

TEST(roster, columns_are_found_by_name_in_any_order) {
  const Roster roster = must_read(
      "Payer,Consent Date,NAME,Time Zone,Phone Number,ID\n"
      "Self Pay,1/5/2025,\"Doe, Jane\",US/Pacific,2135550101,A\n");
  ASSERT_EQ(roster.rows.size(), 1U);
  EXPECT_EQ(roster.rows[0].payer, "self_pay");
  EXPECT_EQ(roster.rows[0].zones, (Names{"America/Los_Angeles"}));
  EXPECT_EQ(roster.rows[0].consent, Answer::yes);  // a date of consent is a consent
  EXPECT_EQ(roster.rows[0].consent_date, local_days{year{2025} / January / 5});
  EXPECT_EQ(roster.unread_columns, (Names{"NAME"}));
}

TEST(roster, a_file_from_a_spreadsheet_reads_like_a_plain_one) {
  const Roster roster = must_read(
      "\xEF\xBB\xBFid,phone,zip,,\r\n"
      "1,2125550100,10001,,\r\n"
      "\r\n"
      "2,2125550101,10001,,,\r\n"
      "3,\"2125550102\",\"10001\"\r\n");
  ASSERT_EQ(roster.rows.size(), 3U);
  EXPECT_EQ(roster.rows_read, 3U);
  EXPECT_EQ(roster.rows[1].line, 4);
  EXPECT_EQ(roster.rows[2].line, 5);
}

TEST(roster, what_is_not_said_is_unknown) {
  const RosterRow row = accepted(
      {{"language", ""}, {"consent", "N/A"}, {"text_ok", "-"}, {"age", ""}, {"payer", " "}});
  EXPECT_EQ(row.language, "unknown");
  EXPECT_EQ(row.consent, Answer::unknown);
  EXPECT_EQ(row.text_ok, Answer::unknown);
  EXPECT_EQ(row.age_band, "unknown");
  EXPECT_EQ(row.payer, "unknown");
  EXPECT_FALSE(row.consent_date.has_value());
  EXPECT_FALSE(row.appointment.has_value());
}

TEST(roster, answers_in_many_words) {
  EXPECT_EQ(accepted({{"consent", "Sí"}}).consent, Answer::yes);
  EXPECT_EQ(accepted({{"consent", "FALSE"}}).consent, Answer::no);
  EXPECT_EQ(accepted({{"consent", "2024-02-29"}}).consent_date, local_days{year{2024} / 2 / 29});
  EXPECT_EQ(accepted({{"consent", "no"}, {"consent_date", "2024-02-29"}}).consent, Answer::no);
  EXPECT_EQ(accepted({{"text_ok", "n"}}).text_ok, Answer::no);
  EXPECT_TRUE(accepted({{"opted_out", "2024-02-29"}}).opted_out);
  EXPECT_TRUE(accepted({{"opted_out", "Y"}}).opted_out);
  EXPECT_EQ(accepted({{"language", "ESPAÑOL"}}).language, "es");
  EXPECT_EQ(accepted({{"language", "es_MX"}}).language, "es");
  EXPECT_EQ(accepted({{"language", "EN"}}).language, "en");
  EXPECT_EQ(accepted({{"preference", "any"}}).preference, "");
  EXPECT_EQ(accepted({{"preference", "Late Evening"}}).preference, "late_evening");
  EXPECT_EQ(accepted({{"age", "17"}}).age_band, "0-17");
  EXPECT_EQ(accepted({{"age", "18"}}).age_band, "18-39");
  EXPECT_EQ(accepted({{"age", "65"}}).age_band, "65+");
  EXPECT_EQ(accepted({{"age", "65+"}}).age_band, "65+");
  EXPECT_EQ(accepted({{"appointment", "2026-10-14 09:30"}}).appointment->utc_offset, std::nullopt);
  EXPECT_EQ(accepted({{"appointment", "2026-10-14T09:30:15.250Z"}}).appointment->utc_offset,
            seconds{0});
}

TEST(roster, the_zone_comes_from_the_strongest_source) {
  const RosterRow stated = accepted({{"zone", "America/Denver"}, {"zip", "10001"}});
  EXPECT_EQ(stated.zones, (Names{"America/Denver"}));
  EXPECT_EQ(stated.states, (Names{"NY"}));
  EXPECT_EQ(stated.zone_source, ZoneSource::stated);

  const RosterRow zip = accepted({{"zip", "32401-1234"}, {"phone", "212-555-0100"}});
  EXPECT_EQ(zip.zones, (Names{"America/Chicago", "America/New_York"}));
  EXPECT_EQ(zip.states, (Names{"FL"}));

  const RosterRow state = accepted({{"zip", ""}, {"state", "tx"}});
  EXPECT_EQ(state.zones, (Names{"America/Chicago", "America/Denver"}));
  EXPECT_EQ(state.zone_source, ZoneSource::state);

  const RosterRow code = accepted({{"zip", ""}, {"phone", "605-555-0100"}});
  EXPECT_EQ(code.zones, (Names{"America/Chicago", "America/Denver"}));
  EXPECT_EQ(code.states, (Names{"SD"}));
  EXPECT_EQ(code.zone_source, ZoneSource::area_code);
}

TEST(roster, two_numbers_without_an_address_may_be_in_two_places) {
  const RosterRow row =
      accepted({{"zip", ""}, {"phone", "212-555-0100"}, {"phone2", "305-555-0100"}});
  EXPECT_EQ(row.states, (Names{"FL", "NY"}));
  const RosterRow toll_free =
      accepted({{"zip", ""}, {"phone", "800-555-0100"}, {"phone2", "305-555-0100"}});
  EXPECT_EQ(toll_free.states, (Names{"FL"}));
}

TEST(roster, somebody_of_whom_only_a_zone_is_known_may_be_in_any_of_its_states) {
  const RosterRow home =
      accepted({{"zip", ""}, {"zone", "America/New_York"}, {"phone", "305-555-0100"}});
  EXPECT_EQ(home.states, (Names{"FL"}));
  const RosterRow away =
      accepted({{"zip", ""}, {"zone", "Pacific/Honolulu"}, {"phone", "305-555-0100"}});
  EXPECT_EQ(away.states, (Names{"AS", "HI"}));
}

TEST(roster, several_stated_zones_stay_several) {
  const RosterRow row =
      accepted({{"zip", ""}, {"zone", "us/central; America/Indiana/Knox|US/Central"}});
  EXPECT_EQ(row.zones, (Names{"America/Chicago", "America/Indiana/Knox"}));
}

TEST(roster, numbers_in_every_usual_form) {
  for (const char* text :
       {"(212) 555-0123", "212-555-0123", "2125550123", "+12125550123", "1 212 555 0123",
        "212.555.0123", " 212 555-0123 ", "+1 (212) 555‑0123"}) {
    const Roster roster = must_read(kHeader + row_with({{"phone", text}}));
    ASSERT_EQ(roster.rows.size(), 1U) << text;
    EXPECT_EQ(roster.rows[0].phones, (Names{"+12125550123"})) << text;
  }
  EXPECT_EQ(accepted({{"phone2", "212-555-0123"}}).phones.size(), 1U);  // the same number twice
  EXPECT_EQ(accepted({{"phone", ""}, {"phone2", "212-555-0123"}}).phones.size(), 1U);
  // Younger than the distribution's libphonenumber.
  EXPECT_EQ(accepted({{"phone", "821-555-0123"}}).phones, (Names{"+18215550123"}));
}

TEST(roster, every_kind_of_mistake_is_rejected_with_its_column_and_reason) {
  const struct {
    std::map<std::string, std::string> changes;
    const char* column;
    const char* says;
  } cases[] = {
      {{{"id", ""}}, "id", "missing"},
      {{{"id", std::string(65, 'x')}}, "id", "longer than 64"},
      {{{"id", "a\nb"}}, "id", "control character"},
      {{{"id", "a\xFF"}}, "id", "not UTF-8"},
      {{{"phone", ""}}, "phone", "missing"},
      {{{"phone", "555-0123"}}, "phone", "not a possible number"},
      {{{"phone", "212-155-0123"}}, "phone", "not a possible number"},
      {{{"phone", "112-555-0123"}}, "phone", "not a possible number"},
      {{{"phone", "212-911-0123"}}, "phone", "not a possible number"},
      {{{"phone", "0000000000"}}, "phone", "not a"},
      {{{"phone", "call me"}}, "phone", "not a phone number"},
      {{{"phone", "2.12556E+09"}}, "phone", "not a phone number"},
      {{{"phone", "212-FLOWERS"}}, "phone", "letters"},
      {{{"phone", "212-555-0123 x45"}}, "phone", "extension"},
      {{{"phone", "+44 20 7946 0958"}}, "phone", "not a number of the United States"},
      {{{"phone", "416-555-0123"}}, "phone", "outside the United States"},
      {{{"phone", "809-555-0123"}}, "phone", "outside the United States"},
      {{{"phone", "900-555-0123"}}, "phone", "premium"},
      {{{"phone", "211-555-0123"}}, "phone", "no such area code"},
      {{{"phone", "212-555-0101 / 0102"}}, "phone", "more than one"},
      {{{"phone", "2125550101 2125550102"}}, "phone", "too long"},
      {{{"phone2", "12345"}}, "phone2", "not a possible number"},
      {{{"zone", "Eastern"}}, "zone", "no time zone of the United States"},
      {{{"zone", "Europe/Paris"}}, "zone", "no time zone of the United States"},
      {{{"zone", ";"}}, "zone", "names no time zone"},
      {{{"zip", "2139"}}, "zip", "leading zeros"},
      {{{"zip", "1000"}}, "zip", "leading zeros"},
      {{{"zip", "1000x"}}, "zip", "is not a ZIP code"},
      {{{"zip", "00012"}}, "zip", "no ZIP code starts with 000"},
      {{{"zip", "09012"}}, "zip", "military"},
      {{{"state", "Florida"}}, "state", "is no state"},
      {{{"state", "ZZ"}}, "state", "is no state"},
      {{{"zip", "33101"}, {"state", "TX"}}, "state", "is in FL, not in TX"},
      {{{"zip", ""}, {"phone", "800-555-0123"}}, "zone", "no time zone is known"},
      {{{"language", "?"}}, "language", "is not a language"},
      {{{"language", "speaks english"}}, "language", "is not a language"},
      {{{"preference", "!"}}, "preference", "is not a part of the day"},
      {{{"consent", "asked"}}, "consent", "is not yes, no or a date"},
      {{{"consent_date", "2025-02-30"}}, "consent_date", "is not a date"},
      {{{"consent_date", "13/1/2025"}}, "consent_date", "is not a date"},
      {{{"consent_date", "1/2/25"}}, "consent_date", "is not a date"},
      {{{"text_ok", "maybe"}}, "text_ok", "is not yes"},
      {{{"opted_out", "maybe"}}, "opted_out", "is not yes"},
      {{{"opted_out", "unknown"}}, "opted_out", "must be yes or no"},
      {{{"age", "old"}}, "age", "is not an age"},
      {{{"age", "126"}}, "age", "is not an age"},
      {{{"age", "-1"}}, "age", "is not an age"},
      {{{"payer", "!!"}}, "payer", "is not the name of a payer"},
      {{{"appointment", "tomorrow"}}, "appointment", "is not a time"},
      {{{"appointment", "2026-10-14T25:00"}}, "appointment", "is not a time"},
      {{{"appointment", "2026-10-14T09:30+5"}}, "appointment", "is not a time"},
      {{{"appointment", "2026-02-29T09:30"}}, "appointment", "is not a time"},
  };
  for (const auto& c : cases) {
    const Reject reject = rejected(c.changes);
    EXPECT_EQ(reject.column, c.column) << c.says << " / " << reject.reason;
    EXPECT_NE(reject.reason.find(c.says), std::string::npos)
        << "expected `" << c.says << "`, got `" << reject.reason << "`";
    EXPECT_EQ(reject.line, 2);
  }
}

TEST(roster, all_mistakes_of_a_row_are_named_at_once) {
  const Reject reject = rejected({{"phone", "12"}, {"age", "old"}, {"consent", "perhaps"}});
  EXPECT_EQ(reject.column, "phone");
  EXPECT_NE(reject.reason.find("phone: "), std::string::npos);
  EXPECT_NE(reject.reason.find("; consent: "), std::string::npos);
  EXPECT_NE(reject.reason.find("; age: "), std::string::npos);
}

TEST(roster, rows_that_do_not_fit_the_header_are_rejected) {
  const Roster roster = must_read("id,phone,zip\n1,2125550100\n2,2125550101,10001,extra\n3,\"x\n");
  ASSERT_EQ(roster.rejects.size(), 3U);
  EXPECT_EQ(roster.rejects[0].reason, "2 fields, but the header has 3");
  EXPECT_NE(roster.rejects[1].reason.find("more fields"), std::string::npos);
  EXPECT_EQ(roster.rejects[1].id, "2");
  EXPECT_EQ(roster.rejects[2].reason, "a quote that is never closed");
  EXPECT_EQ(roster.rejects[2].row, "3,\"x");
}

TEST(roster, a_repeated_id_is_rejected_naming_the_first_line) {
  const Roster roster = must_read(
      "id,phone,zip\nA,2125550100,10001\nB,12,10001\nA,2125550101,10001\nB,2125550102,10001\n");
  ASSERT_EQ(roster.rows.size(), 1U);
  ASSERT_EQ(roster.rejects.size(), 3U);
  EXPECT_EQ(roster.rejects[1].reason, "already on line 2");
  EXPECT_EQ(roster.rejects[1].column, "id");
  EXPECT_EQ(roster.rejects[2].reason, "already on line 3");  // though that row was rejected too
}

TEST(roster, people_who_share_a_number_are_a_household) {
  const Roster roster = must_read("id,phone,zip\nA,2125550100,10001\nB,(212)555-0100,10001\n");
  ASSERT_EQ(roster.rows.size(), 2U);
  EXPECT_EQ(roster.rows[0].phones, roster.rows[1].phones);
}

TEST(roster, a_file_that_cannot_be_read_says_why) {
  const struct {
    std::string text;
    const char* says;
  } cases[] = {
      {"", "empty"},
      {"\n\n", "empty"},
      {"\xEF\xBB\xBF", "empty"},
      {std::string("\xFF\xFEi\0d\0", 6), "UTF-16"},
      {"name,phone\n", "line 1: no column `id`; the header has: name, phone"},
      {"\nid;phone\n", "line 2: no column `id`; the header has: id;phone"},
      {"id,zip\n1,10001\n", "no column `phone`"},
      {"id,phone,Phone1\n", "column `phone` is there twice"},
      {"id,\"phone\n", "line 1: a quote that is never closed"},
      {"id,phone,a\xFF\n", "not UTF-8"},
  };
  for (const auto& c : cases) {
    const auto roster = read_roster(c.text, shipped_prefixes());
    ASSERT_FALSE(roster.has_value()) << c.says;
    EXPECT_EQ(roster.error().code, ErrorCode::invalid_input);
    EXPECT_NE(roster.error().message.find(c.says), std::string::npos) << roster.error().message;
  }
  EXPECT_EQ(must_read("id,phone\n").rows_read, 0U);
}

TEST(roster, rejects_are_a_csv_file_that_keeps_the_row_as_read) {
  const std::string bad_row = "\"A,1\",12,\"two\nlines\"";
  const Roster roster = must_read("id,phone,note\n" + bad_row + "\n");
  const std::string text = rejects_csv(roster);
  CsvReader reader(text);
  CsvRecord record;
  ASSERT_TRUE(reader.next(record));
  EXPECT_EQ(record.fields, (Names{"line", "id", "column", "reason", "row"}));
  ASSERT_TRUE(reader.next(record));
  ASSERT_EQ(record.fields.size(), 5U);
  EXPECT_EQ(record.fields[0], "2");
  EXPECT_EQ(record.fields[1], "A,1");
  EXPECT_EQ(record.fields[2], "phone");
  EXPECT_EQ(record.fields[4], bad_row);
  EXPECT_FALSE(reader.next(record));
}

TEST(roster, the_sample_has_every_kind_of_mess_and_loses_nobody) {
  const Roster roster = must_read(read_source_file("scenarios/rosters/sample-300.csv"));
  EXPECT_EQ(roster.rows_read, 300U);
  EXPECT_EQ(roster.unread_columns, (Names{"name"}));
  std::map<std::string, int> by_column;
  for (const Reject& reject : roster.rejects) ++by_column[reject.column];
  const std::map<std::string, int> expected = {
      {"", 2},    {"age", 1},      {"appointment", 1}, {"consent", 1}, {"consent_date", 1},
      {"id", 3},  {"language", 1}, {"opted_out", 1},   {"phone", 8},   {"state", 2},
      {"zip", 3}, {"zone", 3}};
  EXPECT_EQ(by_column, expected);
  int without_consent = 0;
  int several_zones = 0;
  for (const RosterRow& row : roster.rows) {
    EXPECT_FALSE(row.zones.empty());
    EXPECT_FALSE(row.states.empty());
    EXPECT_FALSE(row.phones.empty());
    without_consent += row.consent != Answer::yes;
    several_zones += row.zones.size() > 1;
  }
  EXPECT_EQ(without_consent, 2);
  EXPECT_GT(several_zones, 50);
}

}  // namespace
}  // namespace rb::edge
