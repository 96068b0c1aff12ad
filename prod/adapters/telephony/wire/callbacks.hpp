// What the carrier tells us: forms to values and commands. Pure; that they are the carrier's is
// signature.hpp's to say. A report may come twice, late, out of order or for an attempt of long
// ago; the engine knows what still means something.
#pragma once

#include <optional>
#include <string>

#include "core/outreach/commands.hpp"
#include "edge/net/http.hpp"
#include "prod/adapters/telephony/wire/carrier_codes.hpp"

namespace rb::prod {

struct StatusReport {
  AttemptId attempt;
  std::string sid;                                   // the carrier's name for the call or text
  std::optional<command::AttemptFinished> finished;  // nothing: it goes on
  Trouble trouble = Trouble::none;
};

// Error: not_found (the address names no attempt), invalid_input (the form is none of a status).
[[nodiscard]] Result<StatusReport> read_call_status(const net::Fields& query,
                                                    const net::Fields& form);
[[nodiscard]] Result<StatusReport> read_text_status(const net::Fields& query,
                                                    const net::Fields& form);

struct InboundText {
  std::string sid;
  std::string from;  // E.164
  std::string to;
  std::string body;
};
struct InboundCall {
  std::string sid;
  std::string from;  // E.164; empty: withheld
  std::string to;
};
// Error: invalid_input.
[[nodiscard]] Result<InboundText> read_inbound_text(const net::Fields& form);
[[nodiscard]] Result<InboundCall> read_inbound_call(const net::Fields& form);

}  // namespace rb::prod
