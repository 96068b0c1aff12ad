#include "core/conversation/flow/compile.hpp"

#include <algorithm>
#include <utility>

#include "core/conversation/flow/draft.hpp"

namespace rb {
namespace {

[[nodiscard]] NodeSpeech narrowed(const std::optional<PrivateSpeech>& speech) {
  if (!speech) return std::monostate{};
  PublicSpeech narrow;
  for (std::size_t tone = 0; tone < kTones; ++tone) {
    for (std::size_t tongue = 0; tongue < 2; ++tongue) {
      const PrivateText& text = (*speech)[tone][tongue];
      if (private_field(text)) return *speech;
      narrow[tone][tongue] = as_public(text);
    }
  }
  return narrow;
}

void read_head(Draft& draft, const RulePack& rules) {
  const proto::Flow& from = draft.message;
  Flow& flow = draft.flow;
  flow.name = from.flow();
  flow.purpose = static_cast<Purpose>(from.purpose());
  flow.legal_class = static_cast<LegalClass>(from.legal_class());
  flow.offers = static_cast<std::uint8_t>(from.offers());
  flow.identity_tries = static_cast<std::uint8_t>(from.identity_tries());
  flow.silence = Millis{from.silence().ms()};
  flow.text_expires = Millis{from.text_expires().ms()};
  flow.standing = standing_texts();
  const ClassRules* law = rules.find_class(flow.legal_class);
  if (law == nullptr) {
    draft.blame.tell("legal_class", "a legal class that the rule pack does not know",
                     "a class of " + rules.name);
    return;
  }
  flow.longest_text = static_cast<std::size_t>(law->longest_text);
}

[[nodiscard]] bool clean(Draft& draft) {
  return draft.blame.problems().empty();
}

[[nodiscard]] std::vector<Problem> in_file_order(std::vector<Problem> problems) {
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
  });
  return problems;
}

}  // namespace

tl::expected<Flow, std::vector<Problem>> compile_flow(const Loaded<proto::Flow>& loaded,
                                                      const RulePack& rules) {
  Draft draft(loaded);
  read_head(draft, rules);
  read_texts(draft);
  if (draft.nodes.empty()) draft.blame.tell("nodes", "no nodes", "at least one");
  if (draft.nodes.size() > kMostNodes) {
    draft.blame.tell("nodes", std::to_string(draft.nodes.size()) + " nodes",
                     "at most " + std::to_string(kMostNodes));
  }
  read_turns(draft);
  // Ways over names that are none would be a second complaint.
  if (clean(draft)) inherit_leads(draft);
  if (clean(draft)) {
    check_ways(draft);
    check_order(draft);
    check_first_words(draft);
    check_public_words(draft);
  }
  // A circle has no longest text.
  if (clean(draft)) check_lengths(draft);
  if (!clean(draft)) return tl::unexpected(in_file_order(std::move(draft.blame.problems())));
  for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
    draft.flow.nodes[i].say = narrowed(draft.nodes[i].say);
    draft.flow.nodes[i].again = narrowed(draft.nodes[i].again);
  }
  return std::move(draft.flow);
}

}  // namespace rb
