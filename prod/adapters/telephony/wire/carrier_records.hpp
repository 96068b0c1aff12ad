// The carrier's own records of calls and texts (the Call and Message resources in JSON), and which
// of them an attempt is. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/outreach/commands.hpp"

namespace rb::prod {

struct CarrierRecord {
  std::string sid{};
  std::string status{};
  std::string from{};
  std::string sender_pool{};  // of a text: the messaging service that chose `from`
  std::string direction{};    // "outbound-api": a request of ours
  std::optional<Instant> created{};
  std::optional<Instant> sent{};  // of a text
  std::string answered_by{};
  Millis talk{};
  int error_code = 0;
};

struct CarrierPage {
  std::vector<CarrierRecord> records;
  std::string next;  // the path of the next page; empty: this is the last
};

// Error: corrupt_data (none of the kind; what it says is not repeated).
[[nodiscard]] Result<CarrierRecord> read_record(std::string_view json);
[[nodiscard]] Result<CarrierPage> read_page(Channel channel, std::string_view json);

// "Tue, 31 Aug 2010 20:36:28 +0000" (RFC 2822); in UTC, as the carrier writes it.
[[nodiscard]] std::optional<Instant> parse_carrier_date(std::string_view text);

// What a record says of the attempt; nothing while it goes on. A text that was handed on and of
// which no network has reported anything for `sent_counts_after` counts as delivered: many never
// do.
[[nodiscard]] std::optional<command::AttemptFinished> finished_by(AttemptId attempt,
                                                                  Channel channel,
                                                                  const CarrierRecord& record,
                                                                  Instant now,
                                                                  Millis sent_counts_after);

// Whether a call still holds the line or will.
[[nodiscard]] bool is_under_way(const CarrierRecord& call);

}  // namespace rb::prod
