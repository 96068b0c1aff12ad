#include "prod/tenant/calls/call_summaries.hpp"

#include <algorithm>

#include "core/proto/conversation.pb.h"
#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/calls/kept_words.hpp"

namespace rb::prod {

std::string attempt_key(AttemptId attempt) {
  return std::to_string(attempt.assignment.value()) + "-" + std::to_string(attempt.ordinal);
}

std::optional<AttemptId> attempt_of_key(std::string_view key) {
  const std::size_t dash = key.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto assignment = id_of<AssignmentId>(key.substr(0, dash));
  const std::string_view rest = key.substr(dash + 1);
  std::uint16_t ordinal = 0;
  const char* end = rest.data() + rest.size();
  const auto read = std::from_chars(rest.data(), end, ordinal);
  if (assignment.is_none() || read.ec != std::errc{} || read.ptr != end) return std::nullopt;
  return AttemptId{assignment, ordinal};
}

Result<void> CallSummaries::restore(const Entry& entry) {
  proto::CallSummary stored;
  const auto attempt = attempt_of_key(entry.key);
  if (!attempt || !stored.ParseFromString(entry.body)) {
    return fail(ErrorCode::corrupt_data, "the summary of a call cannot be read");
  }
  CallSummary& summary = summaries_[*attempt];
  summary = {stored.text(), stored.escalation(), stored.transcript(), {}};
  for (const auto& told : stored.told()) summary.told.push_back({told.what(), told.words()});
  return {};
}

Entry CallSummaries::entry_of(AttemptId attempt) const {
  const CallSummary& summary = summaries_.at(attempt);
  proto::CallSummary stored;
  stored.set_text(summary.text);
  stored.set_escalation(summary.escalation);
  stored.set_transcript(summary.transcript);
  for (const CallSummary::Told& one : summary.told) {
    auto* told = stored.add_told();
    told->set_what(one.what);
    told->set_words(one.words);
  }
  return {kCallSummaryEntry, attempt_key(attempt), stored.SerializeAsString()};
}

Entry CallSummaries::write(AttemptId attempt, std::string text, std::string transcript) {
  CallSummary& summary = summaries_[attempt];
  summary.text = std::move(text);
  summary.transcript = std::move(transcript);
  return entry_of(attempt);
}

Entry CallSummaries::escalate(AttemptId attempt, std::string reason) {
  summaries_[attempt].escalation = std::move(reason);
  return entry_of(attempt);
}

Entry CallSummaries::tell(AttemptId attempt, std::string_view what, std::string_view words) {
  auto& told = summaries_[attempt].told;
  std::erase_if(told, [&](const CallSummary::Told& one) { return one.what == what; });
  told.push_back({std::string(what), kept_words(words, kMostTold)});
  return entry_of(attempt);
}

std::vector<CallSummaries::Written> CallSummaries::of(AssignmentId assignment) const {
  std::vector<Written> written;
  for (auto at = summaries_.lower_bound({assignment, 0});
       at != summaries_.end() && at->first.assignment == assignment; ++at) {
    written.push_back({at->first, &at->second});
  }
  return written;
}

}  // namespace rb::prod
