// The flow as a graph: where one can get to, and what lies on every way there.
#include <algorithm>
#include <deque>

#include "core/config/scalars/characters.hpp"
#include "core/config/suggest.hpp"
#include "core/conversation/flow/draft.hpp"

namespace rb {
namespace {

// By cause where one leads there, none where the node simply goes on.
struct Way {
  NodeId to;
  std::optional<Cause> cause;
};

[[nodiscard]] std::vector<Way> ways_from(const Node& node) {
  std::vector<Way> ways;
  if (const auto* next = std::get_if<NextTurn>(&node.turn)) ways.push_back({next->node, {}});
  for (std::size_t i = 0; i < kCauses; ++i) {
    if (!node.leads[i].is_none()) ways.push_back({node.leads[i], static_cast<Cause>(i)});
  }
  return ways;
}

// By node: whether one can get there from `seeds` by ways that do not have one of these causes.
[[nodiscard]] std::vector<bool> reached(const Flow& flow, const std::vector<NodeId>& seeds,
                                        CauseSet without) {
  std::vector<bool> seen(flow.nodes.size(), false);
  std::deque<NodeId> open(seeds.begin(), seeds.end());
  for (const NodeId seed : seeds) seen[seed.index()] = true;
  while (!open.empty()) {
    const NodeId from = open.front();
    open.pop_front();
    for (const Way& way : ways_from(flow[from])) {
      if (way.cause && has(without, *way.cause)) continue;
      if (seen[way.to.index()]) continue;
      seen[way.to.index()] = true;
      open.push_back(way.to);
    }
  }
  return seen;
}

// By node: whether a node that `is_goal` can be reached from it, itself included.
template <class Goal>
[[nodiscard]] std::vector<bool> reaching(const Flow& flow, Goal is_goal) {
  std::vector<bool> good(flow.nodes.size(), false);
  for (std::size_t i = 0; i < good.size(); ++i) good[i] = is_goal(flow.nodes[i]);
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < good.size(); ++i) {
      if (good[i]) continue;
      const std::vector<Way> ways = ways_from(flow.nodes[i]);
      good[i] = std::any_of(ways.begin(), ways.end(),
                            [&](const Way& way) { return good[way.to.index()]; });
      changed = changed || good[i];
    }
  }
  return good;
}

[[nodiscard]] bool is_end(const Node& node) {
  return std::holds_alternative<EndTurn>(node.turn);
}
[[nodiscard]] bool asks(const Node& node) {
  return std::holds_alternative<AskTurn>(node.turn);
}
// At every question a patient can ask for a person.
[[nodiscard]] bool has_person(const Node& node) {
  const auto* end = std::get_if<EndTurn>(&node.turn);
  return asks(node) || (end != nullptr && end->disposition == Disposition::escalated);
}

// Nodes that can be walked round and round without ever asking: what is left after taking away,
// again and again, every node that only leads to nodes taken away.
[[nodiscard]] std::vector<bool> circling(const Flow& flow) {
  std::vector<bool> left(flow.nodes.size(), true);
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < left.size(); ++i) {
      if (!left[i]) continue;
      const std::vector<Way> ways = ways_from(flow.nodes[i]);
      const bool stops =
          asks(flow.nodes[i]) || std::none_of(ways.begin(), ways.end(),
                                              [&](const Way& way) { return left[way.to.index()]; });
      if (stops) left[i] = false;
      changed = changed || stops;
    }
  }
  return left;
}

// "greeting, then offer": a way to a node on which nobody proved who they are.
[[nodiscard]] std::string unproven_way(const Draft& draft, std::size_t node) {
  std::vector<std::string> names = {draft.flow.nodes[node].name};
  while (draft.unproven_from[node].index() != node) {
    node = draft.unproven_from[node].index();
    names.insert(names.begin(), draft.flow.nodes[node].name);
  }
  std::string way;
  for (const std::string& name : names) way += (way.empty() ? "" : ", then ") + name;
  return way;
}

[[nodiscard]] std::string_view name_of(PrivateField field) {
  return kPrivateFacts[static_cast<std::size_t>(field)].name;
}

void check_proof(Draft& draft, std::size_t position) {
  if (!draft.unproven(position)) return;
  const Node& node = draft.flow.nodes[position];
  const std::string way = " before identity is proven: " + unproven_way(draft, position);
  const std::string expected = "the question `birth_date` on every way here, by its `matches`";
  for (const PlacedField& placed : draft.nodes[position].private_fields) {
    draft.blame.tell(placed.path,
                     "the private field `{" + std::string(name_of(placed.field)) + "}`" + way,
                     expected);
  }
  if (const auto* deed = std::get_if<DeedTurn>(&node.turn)) {
    draft.blame.tell(draft.path(position, "do"), quoted(name_of(deed->deed)) + way, expected);
  }
  if (asks_detail(node)) {
    draft.blame.tell(draft.path(position, "ask"), "the question `detail`" + way, expected);
  }
}

// Whoever is asked for a detail is told which.
void check_detail(Draft& draft, std::size_t position, bool missed) {
  if (!asks_detail(draft.flow.nodes[position])) return;
  if (!missed) {
    draft.blame.tell(draft.path(position, "ask"), "a question for a detail that nobody misses",
                     "`missing` of a `search_slots` on every way here, the last one included");
  }
  const std::optional<PrivateSpeech>& say = draft.nodes[position].say;
  for (std::size_t tone = 0; say && tone < kTones; ++tone) {
    for (std::size_t tongue = 0; tongue < 2; ++tongue) {
      const auto& pieces = (*say)[tone][tongue].pieces();
      const bool named = std::any_of(pieces.begin(), pieces.end(), [](const auto& piece) {
        return piece.field && *piece.field == AnyField{PrivateField::missing};
      });
      if (named) continue;
      draft.blame.tell(draft.path(position, "say"), "a question for a detail that does not name it",
                       "{missing}, in each language and tone");
      return;
    }
  }
}

// What is said or done of a slot needs a slot.
void check_slot_use(Draft& draft, std::size_t position, bool searched, bool chosen) {
  const Node& node = draft.flow.nodes[position];
  const auto* ask = std::get_if<AskTurn>(&node.turn);
  if (!searched && ask != nullptr && ask->asked == Asked::offer) {
    draft.blame.tell(draft.path(position, "ask"), "an offer without slots",
                     "`found` or `found_nearest` of a `search_slots` on every way here");
  }
  const auto* deed = std::get_if<DeedTurn>(&node.turn);
  if (!chosen && deed != nullptr &&
      (deed->deed == Deed::hold_slot || deed->deed == Deed::book_slot)) {
    draft.blame.tell(draft.path(position, "do"), quoted(name_of(deed->deed)) + " without a slot",
                     "`choice` of an `offer` on every way here");
  }
  for (const PlacedField& placed : draft.nodes[position].private_fields) {
    const bool offers =
        placed.field == PrivateField::offers || placed.field == PrivateField::offer_times;
    if (offers && !searched) {
      draft.blame.tell(placed.path, "`{" + std::string(name_of(placed.field)) + "}` without slots",
                       "`found` or `found_nearest` of a `search_slots` on every way here");
    }
    if (placed.field == PrivateField::chosen && !chosen) {
      draft.blame.tell(placed.path, "`{chosen}` without a slot",
                       "`choice` of an `offer` on every way here");
    }
  }
}

// Where a search leads by these results.
[[nodiscard]] std::vector<NodeId> after_search(const Flow& flow,
                                               const std::vector<Cause>& results) {
  std::vector<NodeId> nodes = {NodeId{0}};
  for (const Node& node : flow.nodes) {
    const auto* deed = std::get_if<DeedTurn>(&node.turn);
    if (deed == nullptr || deed->deed != Deed::search_slots) continue;
    for (const Cause result : results) {
      if (!node.lead(result).is_none()) nodes.push_back(node.lead(result));
    }
  }
  return nodes;
}

// Where it is not known, or not known any more, that a detail is missing.
[[nodiscard]] std::vector<NodeId> after_nothing_missed(const Flow& flow) {
  std::vector<NodeId> nodes =
      after_search(flow, {Cause::found, Cause::found_nearest, Cause::none, Cause::failed});
  for (const Node& node : flow.nodes) {
    if (!asks_detail(node)) continue;
    for (const Way& way : ways_from(node)) nodes.push_back(way.to);
  }
  return nodes;
}

// Once a slot is booked no other may be, unless the appointment is cancelled in between.
void check_second_booking(Draft& draft) {
  std::vector<NodeId> booked;
  for (const Node& node : draft.flow.nodes) {
    if (!node.lead(Cause::booked).is_none()) booked.push_back(node.lead(Cause::booked));
  }
  const std::vector<bool> after = reached(draft.flow, booked, bit(Cause::done));
  for (std::size_t i = 0; i < draft.flow.nodes.size(); ++i) {
    const auto* deed = std::get_if<DeedTurn>(&draft.flow.nodes[i].turn);
    if (!after[i] || deed == nullptr || deed->deed != Deed::book_slot) continue;
    draft.blame.tell(draft.path(i, "do"), "a second booking after a first",
                     "no way from `booked` back here: a person changes what was arranged");
  }
}

}  // namespace

void check_ways(Draft& draft) {
  const Flow& flow = draft.flow;
  const std::vector<bool> there = reached(flow, {NodeId{0}}, 0);
  const std::vector<bool> ends = reaching(flow, is_end);
  const std::vector<bool> helps = reaching(flow, has_person);
  const std::vector<bool> circles = circling(flow);
  for (std::size_t i = 0; i < flow.nodes.size(); ++i) {
    const std::string path = draft.path(i, "node");
    const std::string name = quoted(flow.nodes[i].name);
    if (!there[i]) {
      draft.blame.tell(path, "nothing leads to " + name, "a lead from a node that is reached");
      continue;
    }
    if (circles[i]) {
      draft.blame.tell(path, name + " can lead round and round without a question",
                       "a question on the way");
    }
    if (!ends[i]) {
      draft.blame.tell(path, "from " + name + " the conversation never ends", "a way to an `end`");
    }
    if (!helps[i] && !is_end(flow.nodes[i])) {
      draft.blame.tell(path, "from " + name + " no way leads to a person",
                       "a question, where one can be asked for, or `end: escalated`");
    }
  }
}

void check_order(Draft& draft) {
  const CauseSet found = bit(Cause::found) | bit(Cause::found_nearest);
  const std::vector<bool> unsearched = reached(
      draft.flow, after_search(draft.flow, {Cause::none, Cause::missing, Cause::failed}), found);
  const std::vector<bool> unchosen =
      reached(draft.flow,
              after_search(draft.flow, {Cause::found, Cause::found_nearest, Cause::none,
                                        Cause::missing, Cause::failed}),
              bit(Cause::choice));
  const std::vector<bool> unmissed =
      reached(draft.flow, after_nothing_missed(draft.flow), bit(Cause::missing));
  for (std::size_t i = 0; i < draft.flow.nodes.size(); ++i) {
    check_proof(draft, i);
    check_detail(draft, i, !unmissed[i]);
    check_slot_use(draft, i, !unsearched[i], !unchosen[i]);
  }
  check_second_booking(draft);
}

}  // namespace rb
