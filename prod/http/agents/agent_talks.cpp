#include "prod/http/agents/agent_talks.hpp"

#include "core/proto/conversation.pb.h"
#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/calls/call_summaries.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kMostAnswered = 32;  // of one call

}  // namespace

const std::string* AgentTalk::answer_to(const std::string& event) const {
  for (const auto& [id, result] : answered) {
    if (id == event) return &result;
  }
  return nullptr;
}

void AgentTalk::remember(const std::string& event, std::string result) {
  if (answer_to(event) != nullptr) return;
  if (answered.size() == kMostAnswered) answered.pop_front();
  answered.emplace_back(event, std::move(result));
}

Result<void> AgentTalks::restore(const Entry& entry) {
  const auto attempt = attempt_of_key(entry.key);
  proto::StoredAgentTalk stored;
  if (!attempt || !stored.ParseFromString(entry.body)) {
    return fail(ErrorCode::corrupt_data, "what an agent did in a call cannot be read");
  }
  // Each version replaces the one before; an empty one is the end.
  talks_.erase(*attempt);
  if (entry.body.empty()) return {};
  AgentTalk& talk = talks_[*attempt];
  talk.proven = stored.proven();
  talk.tries = static_cast<std::uint8_t>(stored.tries());
  if (stored.has_chose()) talk.chose = SlotId{stored.chose()};
  for (const auto& one : stored.answered()) talk.answered.emplace_back(one.event(), one.result());
  return {};
}

const AgentTalk* AgentTalks::find(AttemptId attempt) const {
  const auto found = talks_.find(attempt);
  return found == talks_.end() ? nullptr : &found->second;
}

Entry AgentTalks::keep(AttemptId attempt) const {
  const AgentTalk& talk = talks_.at(attempt);
  proto::StoredAgentTalk stored;
  stored.set_proven(talk.proven);
  stored.set_tries(talk.tries);
  if (!talk.chose.is_none()) stored.set_chose(talk.chose.value());
  for (const auto& [event, result] : talk.answered) {
    auto* one = stored.add_answered();
    one->set_event(event);
    one->set_result(result);
  }
  return {kAgentTalkEntry, attempt_key(attempt), stored.SerializeAsString()};
}

std::optional<Entry> AgentTalks::close(AttemptId attempt) {
  if (talks_.erase(attempt) == 0) return std::nullopt;
  return Entry{kAgentTalkEntry, attempt_key(attempt), {}};
}

}  // namespace rb::prod
