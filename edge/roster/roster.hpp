// A roster: the people of a campaign as a CSV file, the way an EHR's report or a spreadsheet gives
// it. Every row becomes either a person or a reject with its reason; nothing is dropped in silence.
//
// Columns, in any order, found by their names (case, spaces and underscores do not matter):
//
// - id: needed, unique in its source
// - source: the system that the row comes from, where there are several: the same id in another
//   source is another record
// - phone: needed; phone2: optional
// - zone, zip, state: where the person lives; without any of them the area code decides
// - language: en, es-MX, Spanish ...
// - preference: a daypart of the policy (morning, afternoon, evening); empty or none: no preference
// - consent: yes, no or the date it was given; empty: not known, which means no contact
// - consent_date: the date it was given
// - text_ok: yes, no or a date: whether the number may be sent texts
// - opted_out: yes or no
// - age, payer: for reporting by group
// - appointment: 2026-10-05T14:30 (the person's own time) or 2026-10-05T14:30:00-04:00
// - practitioner, service_type, urgency: of that appointment, where it fell away and another is
//   sought: Practitioner/12 or 12, system|code, and routine, soon, urgent or emergency
// - first_name, last_name, birth_date: for greetings and for knowing the person; a rehearsal leaves
//   them unread
// - address, sex: number and street; for telling whether two records are one person, as the three
//   above are
// - ehr_id: the record system's own id, where it is another one
//
// Other columns are left unread.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"
#include "core/time/zone.hpp"
#include "edge/roster/zone_prefixes.hpp"

namespace rb::edge {

enum class Answer : std::uint8_t { unknown, no, yes };

// What a person's zones were taken from, strongest first.
enum class ZoneSource : std::uint8_t { stated, zip, state, area_code };

struct Appointment {
  LocalTime local;                                 // wall clock
  std::optional<std::chrono::seconds> utc_offset;  // none: in the person's own zone
};

struct RosterRow {
  std::int32_t line = 0;  // of the file, from 1
  std::string id;
  std::string source;  // small letters, words joined by -; empty: no other one is known
  std::vector<std::string> phones;  // E.164, one or two, distinct; households share numbers
  std::vector<std::string> zones;   // IANA names: every zone the person may be in; not empty
  ZoneSource zone_source = ZoneSource::stated;
  std::vector<std::string> states;  // postal codes: every state the person may be in; not empty
  std::string language;             // "en", "es" ...; "unknown"
  std::string preference;           // small letters; empty: none
  Answer consent = Answer::unknown;
  std::optional<std::chrono::local_days> consent_date;
  Answer text_ok = Answer::unknown;
  bool opted_out = false;
  std::string age_band;  // "0-17", "18-39", "40-64", "65+", "unknown"
  std::string payer;     // small letters, words joined by _; "unknown"
  std::optional<Appointment> appointment;
  std::string
      practitioner;  // "Practitioner/12"; as the other two: of `appointment`; empty: unknown
  std::string service_type;
  std::string urgency;
  std::string first_name;
  std::string last_name;
  std::optional<std::chrono::local_days> birth_date;
  std::string sex;      // "f", "m"; empty: anything else, or not known
  std::string address;  // number and street
  std::string zip;      // five digits
  std::string ehr_id;
};

struct Reject {
  std::int32_t line = 0;
  std::string id;      // as read; empty if the row has none
  std::string column;  // the first one at fault; empty: the row as a whole
  std::string reason;  // for people; all mistakes of the row, joined by "; "
  std::string row;     // as read
};

struct Roster {
  std::vector<RosterRow> rows;  // in the order of the file
  std::vector<Reject> rejects;  // in the order of the file
  std::size_t rows_read = 0;    // = rows.size() + rejects.size(); blank lines are not rows
  std::vector<std::string> unread_columns;
};

// Error (nothing can be read at all): an empty file, a header without `id` or `phone` or with a
// column twice, a file that is not UTF-8 text. The message names the line. An id that is repeated
// within a source rejects every row but the first that has it. Works row by row; whoever calls
// gives the text.
[[nodiscard]] Result<Roster> read_roster(std::string_view csv_text, const ZonePrefixes& prefixes);

// The content of rejects.csv: line, id, column, reason, row.
[[nodiscard]] std::string rejects_csv(const Roster& roster);

}  // namespace rb::edge
