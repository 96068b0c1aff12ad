#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "edge/files/text_file.hpp"
#include "edge/logfile/log_file.hpp"
#include "sim/cli/cli.hpp"
#include "sim/lab/verdict.hpp"
#include "sim/sandbox/ledger/join.hpp"

namespace rb::sim {
namespace {

void print_text(const std::string& log, const AuditedLog& audited) {
  const audit::Verdict& verdict = audited.verdict;
  fmt::print("{}: {} events, {} enrolled, {} live at the end\n", log, verdict.events,
             verdict.enrolled, verdict.live);
  if (const std::string missing = missing_end(audited.end); !missing.empty()) {
    fmt::print("{}\n", missing);
  }
  for (std::size_t i = 0; i < audit::kPromises; ++i) {
    const auto promise = static_cast<audit::Promise>(i);
    const audit::PromiseCount& count = verdict.promises[i];
    fmt::print("{:4} {:28} {:>12} checked  {}\n", audit::short_name(promise), audit::title(promise),
               count.checked,
               count.violated > 0 ? fmt::format("{} BROKEN", count.violated)
                                  : (count.checked == 0 ? "nothing to check" : "kept"));
  }
  for (const audit::Violation& violation : verdict.violations) {
    fmt::print("{}\n", audit::to_string(violation));
  }
}

void print_json(const AuditedLog& audited) {
  nlohmann::ordered_json out;
  out["events"] = audited.verdict.events;
  out["enrolled"] = audited.verdict.enrolled;
  out["live"] = audited.verdict.live;
  out["clean"] = audited.verdict.clean();
  out["closed"] = audited.end.closed;
  out["torn_bytes"] = audited.end.cut_bytes;
  auto& promises = out["promises"] = nlohmann::ordered_json::array();
  for (std::size_t i = 0; i < audit::kPromises; ++i) {
    const auto promise = static_cast<audit::Promise>(i);
    const audit::PromiseCount& count = audited.verdict.promises[i];
    promises.push_back({{"promise", audit::short_name(promise)},
                        {"title", audit::title(promise)},
                        {"checked", count.checked},
                        {"violated", count.violated}});
  }
  auto& violations = out["violations"] = nlohmann::ordered_json::array();
  for (const audit::Violation& violation : audited.verdict.violations) {
    nlohmann::ordered_json one{{"promise", audit::short_name(violation.promise)},
                               {"sequence", violation.sequence},
                               {"sentence", violation.sentence}};
    if (violation.assignment != audit::kNone) one["assignment"] = violation.assignment;
    violations.push_back(std::move(one));
  }
  fmt::print("{}\n", out.dump(2));
}

}  // namespace

int audit(const AuditOptions& options) {
  auto source = edge::FileSource::open(options.log);
  if (!source) return complain(source.error());
  // A simulated run's log carries the EHR's ledger; where it is missing, bookings are checked
  // against our own events alone.
  std::optional<sandbox::LedgerJoin> books;
  if (!options.ledger.empty()) {
    auto text = edge::read_text(options.ledger);
    if (!text) return complain(text.error());
    auto ledger = sandbox::read_ledger(*text, options.ledger);
    if (!ledger) return complain(ledger.error());
    books.emplace(std::move(*ledger));
  }
  const auto audited = audit_log(
      **source,
      {.ledger = books.has_value(), .books = books ? &*books : nullptr, .speed = options.speed});
  if (!audited) {
    return complain(
        Error{audited.error().code, options.log + ": " + audited.error().message, false});
  }
  if (audited->verdict.events == 0) {
    // Nothing was checked, and "all kept" would say otherwise.
    return complain(Error{ErrorCode::corrupt_data,
                          options.log + ": there is no complete event in it" +
                              (audited->end.cut ? ": " + audited->end.why : ""),
                          false});
  }
  options.json ? print_json(*audited) : print_text(options.log, *audited);
  return audited->verdict.clean() ? kExitOk : kExitPromiseBroken;
}

}  // namespace rb::sim
