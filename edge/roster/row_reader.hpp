// One record of a roster to a person, or to the list of what is wrong with it.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"
#include "edge/roster/csv_reader.hpp"
#include "edge/roster/location.hpp"
#include "edge/roster/roster.hpp"

namespace rb::edge {

enum class Column : std::uint8_t {
  id,
  phone,
  phone2,
  zone,
  zip,
  state,
  language,
  preference,
  consent,
  consent_date,
  text_ok,
  opted_out,
  age,
  payer,
  appointment,
  first_name,
  last_name,
  birth_date,
  ehr_id,
  source,
  address,
  sex,
  practitioner,
  service_type,
  urgency
};
inline constexpr std::size_t kColumns = 25;
[[nodiscard]] std::string_view column_name(Column column);

// Which field of a record holds which column.
struct Header {
  std::array<std::ptrdiff_t, kColumns> position{};  // -1: the roster has no such column
  std::size_t width = 0;
  std::vector<std::string> unread;

  // The trimmed field; empty if the column is not there.
  [[nodiscard]] std::string_view field(const CsvRecord& record, Column column) const;
};

// Error: invalid_input, with the line.
[[nodiscard]] Result<Header> read_header(const CsvRecord& record);

[[nodiscard]] tl::expected<RosterRow, std::vector<FieldMistake>> read_row(
    const Header& header, const CsvRecord& record, const ZonePrefixes& prefixes);

}  // namespace rb::edge
