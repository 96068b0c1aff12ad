#include "prod/conversations/transcripts.hpp"

#include <map>
#include <utility>

#include "prod/conversations/session_record.hpp"
#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

Transcript transcript_of(const Entry& entry, const proto::StoredConversation& record) {
  Transcript out;
  out.attempt = {AssignmentId{record.assignment()}, static_cast<std::uint16_t>(record.ordinal())};
  out.channel = entry.key.starts_with(kCallKey) ? Channel::voice : Channel::text;
  out.flow = record.flow();
  out.begun = instant_from_ms(record.begun_ms());
  out.last = instant_from_ms(record.touched_ms());
  if (is_over(record)) out.outcome = static_cast<Disposition>(record.disposition());
  out.escalation = escalation_of(record);
  out.course.assign(record.course().begin(), record.course().end());
  return out;
}

}  // namespace

Result<std::vector<Transcript>> read_transcripts(TenantStore& store, AssignmentId assignment) {
  // A row for each change: the last of each conversation counts. Of a number there may be several.
  std::map<std::pair<Instant, std::string>, Transcript> latest;
  auto read = store.read_entries(kConversationEntry, [&](const Entry& entry) -> Result<void> {
    proto::StoredConversation record;
    if (!record.ParseFromString(entry.body)) {
      return fail(ErrorCode::corrupt_data, "a conversation cannot be read");
    }
    if (AssignmentId{record.assignment()} != assignment) return {};
    Transcript one = transcript_of(entry, record);
    latest[{one.begun, entry.key}] = std::move(one);
    return {};
  });
  if (!read) return tl::unexpected(read.error());
  std::vector<Transcript> out;
  out.reserve(latest.size());
  for (auto& [key, one] : latest) out.push_back(std::move(one));
  return out;
}

}  // namespace rb::prod
