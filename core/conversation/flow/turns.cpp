// What each node does, and what follows it.
#include <algorithm>

#include "core/base/assert.hpp"
#include "core/config/scalars/characters.hpp"
#include "core/config/suggest.hpp"
#include "core/conversation/flow/draft.hpp"

namespace rb {
namespace {

using Getter = const std::string& (proto::Leads::*)() const;
constexpr std::array<Getter, kCauses> kGetters = {
    &proto::Leads::yes,           &proto::Leads::no,
    &proto::Leads::choice,        &proto::Leads::none_of_them,
    &proto::Leads::time_wish,     &proto::Leads::reschedule,
    &proto::Leads::cancel_visit,  &proto::Leads::provider_change,
    &proto::Leads::transport,     &proto::Leads::matches,
    &proto::Leads::differs,       &proto::Leads::rated,
    &proto::Leads::rated_low,     &proto::Leads::told,
    &proto::Leads::untold,        &proto::Leads::found,
    &proto::Leads::found_nearest, &proto::Leads::none,
    &proto::Leads::missing,       &proto::Leads::held,
    &proto::Leads::taken,         &proto::Leads::booked,
    &proto::Leads::done,          &proto::Leads::failed};

static_assert(static_cast<int>(Asked::yes_no) == proto::Question::yes_no);
static_assert(static_cast<int>(Asked::rating) == proto::Question::rating);
static_assert(static_cast<int>(Deed::join_waitlist) == proto::Deed::join_waitlist);
static_assert(static_cast<int>(EscalationReason::not_understood) ==
              proto::EscalationReason::not_understood);

[[nodiscard]] Asked asked_of(proto::Question::Value question) {
  if (question == proto::Question::open) return Asked::open;
  return question == proto::Question::detail ? Asked::detail : static_cast<Asked>(question);
}

[[nodiscard]] std::vector<std::string> names_in(CauseSet set) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < kCauses; ++i) {
    const auto cause = static_cast<Cause>(i);
    if (has(set, cause)) names.emplace_back(name_of(cause));
  }
  return names;
}

[[nodiscard]] NodeId find_node(Draft& draft, const std::string& name, const std::string& path) {
  if (const auto found = draft.names.find(name); found != draft.names.end()) return found->second;
  std::vector<std::string> names;
  for (const auto& [known, node] : draft.names) names.push_back(known);
  draft.blame.tell(path, quoted(name) + " is no node of the flow",
                   "one of: " + listed(names) + did_you_mean(name, names));
  return NodeId::none();
}

// A set of leads that may hold these causes only.
void check_leads(Draft& draft, const proto::Leads& leads, CauseSet allowed,
                 const std::string& path) {
  for (std::size_t i = 0; i < kCauses; ++i) {
    const auto cause = static_cast<Cause>(i);
    const std::string& name = lead_of(leads, cause);
    if (name.empty()) continue;
    const std::string at = path + '.' + std::string(name_of(cause));
    if (!has(allowed, cause)) {
      draft.blame.tell(at, quoted(name_of(cause)) + " never happens here",
                       allowed == 0 ? "no `goes`" : "one of: " + listed(names_in(allowed)));
    }
    (void)find_node(draft, name, at);
  }
}

[[nodiscard]] Disposition disposition_of(proto::FlowEnd::Value end) {
  switch (end) {
    case proto::FlowEnd::booked:
      return Disposition::booked;
    case proto::FlowEnd::confirmed:
      return Disposition::confirmed;
    case proto::FlowEnd::declined:
      return Disposition::declined;
    case proto::FlowEnd::escalated:
      return Disposition::escalated;
    default:
      return Disposition::no_decision;
  }
}

void check_reason(Draft& draft, const proto::FlowNode& from, std::size_t position) {
  const bool escalates = from.end() == proto::FlowEnd::escalated;
  const bool given = from.reason() != proto::EscalationReason::unset;
  if (escalates && !given) {
    draft.blame.tell(draft.path(position, "end"), "an escalation without a reason",
                     "`reason`: why a person takes over");
  } else if (!escalates && given) {
    draft.blame.tell(draft.path(position, "reason"), "a reason without an escalation",
                     "`end: escalated`, or no reason");
  }
}

void check_ask_keys(Draft& draft, const proto::FlowNode& from, std::size_t position) {
  const bool asks = from.ask() != proto::Question::unset;
  if (asks && !from.has_say()) {
    draft.blame.tell(draft.path(position, "ask"), "a question that is not put", "`say`");
  }
  if (!asks && from.has_again()) {
    draft.blame.tell(draft.path(position, "again"), "an `again` without a question", "`ask`");
  }
  if (!asks && !from.note().empty()) {
    draft.blame.tell(draft.path(position, "note"), "a note of no reply", "`ask`, or no `note`");
  }
  if (from.ask() == proto::Question::open && from.note().empty()) {
    draft.blame.tell(draft.path(position, "ask"), "an open question whose reply is lost",
                     "`note`: the name that it is kept under");
  }
  if (from.ask() == proto::Question::detail && !from.note().empty()) {
    draft.blame.tell(draft.path(position, "note"), "a note of a detail",
                     "no `note`: it is kept under the detail's own name");
  }
}

[[nodiscard]] CauseSet allowed_in(const Turn& turn) {
  if (const auto* ask = std::get_if<AskTurn>(&turn)) return leads_of(ask->asked);
  if (const auto* deed = std::get_if<DeedTurn>(&turn)) return results_of(deed->deed);
  return 0;
}

void read_turn(Draft& draft, std::size_t position) {
  const proto::FlowNode& from = draft.message.nodes(static_cast<int>(position));
  Node& node = draft.flow.nodes[position];
  const int turns =
      (from.ask() != 0) + (from.do_() != 0) + !from.next().empty() + (from.end() != 0);
  if (turns != 1) {
    draft.blame.tell(draft.path(position, "node"),
                     quoted(node.name) + (turns == 0 ? " leads nowhere" : " does several things"),
                     "exactly one of: ask, do, next, end");
  }
  if (from.ask() != 0) {
    node.turn = AskTurn{asked_of(from.ask()), from.note()};
  } else if (from.do_() != 0) {
    node.turn = DeedTurn{static_cast<Deed>(from.do_())};
  } else if (!from.next().empty()) {
    node.turn = NextTurn{find_node(draft, from.next(), draft.path(position, "next"))};
  } else {
    EndTurn end{disposition_of(from.end()), std::nullopt};
    if (from.reason() != 0) end.reason = static_cast<EscalationReason>(from.reason());
    node.turn = end;
  }
  check_ask_keys(draft, from, position);
  check_reason(draft, from, position);
  check_leads(draft, from.goes(), allowed_in(node.turn), draft.path(position, "goes"));
}

// The first of these that names a node for the cause.
[[nodiscard]] NodeId inherited(const Draft& draft, std::size_t position, Cause cause, bool proven) {
  const proto::Leads& own = draft.message.nodes(static_cast<int>(position)).goes();
  for (const proto::Leads* leads :
       {&own, proven ? &draft.message.once_proven() : nullptr, &draft.message.anywhere()}) {
    if (leads == nullptr) continue;
    if (const std::string& name = lead_of(*leads, cause); !name.empty()) {
      return draft.names.find(name)->second;
    }
  }
  return NodeId::none();
}

void resolve(Draft& draft, std::size_t position, bool proven) {
  Node& node = draft.flow.nodes[position];
  const CauseSet allowed = allowed_in(node.turn);
  for (std::size_t i = 0; i < kCauses; ++i) {
    const auto cause = static_cast<Cause>(i);
    node.leads[i] =
        has(allowed, cause) ? inherited(draft, position, cause, proven) : NodeId::none();
  }
}

// Every way from the start that does not pass the identity check.
void find_unproven(Draft& draft) {
  draft.unproven_from.assign(draft.nodes.size(), NodeId::none());
  std::vector<NodeId> open = {NodeId{0}};
  draft.unproven_from[0] = NodeId{0};
  for (std::size_t at = 0; at < open.size(); ++at) {
    const NodeId from = open[at];
    const auto go = [&](NodeId to) {
      if (to.is_none() || draft.unproven(to.index())) return;
      draft.unproven_from[to.index()] = from;
      open.push_back(to);
    };
    const Node& node = draft.flow[from];
    if (const auto* next = std::get_if<NextTurn>(&node.turn)) go(next->node);
    for (std::size_t i = 0; i < kCauses; ++i) {
      if (static_cast<Cause>(i) != Cause::matches) go(node.leads[i]);
    }
  }
}

void check_needed(Draft& draft, std::size_t position) {
  const Node& node = draft.flow.nodes[position];
  const auto* ask = std::get_if<AskTurn>(&node.turn);
  const auto* deed = std::get_if<DeedTurn>(&node.turn);
  const CauseSet needed = ask != nullptr    ? needed_by(ask->asked)
                          : deed != nullptr ? needed_by(deed->deed)
                                            : CauseSet{0};
  CauseSet missing = 0;
  for (std::size_t i = 0; i < kCauses; ++i) {
    const auto cause = static_cast<Cause>(i);
    if (has(needed, cause) && node.leads[i].is_none()) missing |= bit(cause);
  }
  if (missing == 0) return;
  draft.blame.tell(draft.path(position, "goes"),
                   quoted(node.name) + " does not say what follows " + listed(names_in(missing)),
                   "each of them in its `goes` or, where all nodes do the same, in `anywhere`");
}

}  // namespace

const std::string& lead_of(const proto::Leads& leads, Cause cause) {
  return (leads.*kGetters[static_cast<std::size_t>(cause)])();
}

void read_turns(Draft& draft) {
  for (std::size_t i = 0; i < draft.nodes.size(); ++i) read_turn(draft, i);
  check_leads(draft, draft.message.anywhere(), inheritable(), "anywhere");
  check_leads(draft, draft.message.once_proven(), inheritable(), "once_proven");
}

void inherit_leads(Draft& draft) {
  for (std::size_t i = 0; i < draft.nodes.size(); ++i) resolve(draft, i, false);
  find_unproven(draft);
  for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
    if (!draft.unproven(i)) resolve(draft, i, true);
    check_needed(draft, i);
  }
}

}  // namespace rb
