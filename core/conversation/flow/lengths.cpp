// What the texts may hold before identity is proven, and how long they can get.
#include <algorithm>

#include "core/config/scalars/characters.hpp"
#include "core/conversation/flow/draft.hpp"
#include "core/rules/fold_text.hpp"

namespace rb {
namespace {

constexpr std::array<std::string_view, 2> kTongueKeys = {"en", "es"};
constexpr std::array<std::string_view, kTones> kToneKeys = {"", ".plain", ".direct"};
constexpr std::array<Tongue, 2> kTongues = {Tongue::english, Tongue::spanish};

template <class Field>
[[nodiscard]] std::string literal_words(const Text<Field>& text) {
  std::string words;
  for (const TextPiece<Field>& piece : text.pieces()) words += piece.words + ' ';
  return words;
}

// Tells the private words that a text holds, the medicine's name among them.
void check_words(Draft& draft, std::string_view text, const std::string& path) {
  const std::string folded = ' ' + fold_text(text) + ' ';
  const auto check = [&](const std::string& word, const char* expected) {
    const std::string alone = fold_text(word);
    if (alone.empty() || folded.find(' ' + alone + ' ') == std::string::npos) return;
    draft.blame.tell(path, quoted(word) + " where anybody may hear it", expected);
  };
  for (const std::string& word : draft.message.private_words()) {
    check(word, "no word of `private_words` before identity is proven");
  }
  for (const std::string& word : draft.flow.medication) {
    check(word, "no medicine before identity is proven");
    if (draft.flow.medication[0] == draft.flow.medication[1]) break;  // told once
  }
}

void check_speech(Draft& draft, const PrivateSpeech& speech, const std::string& path,
                  bool has_tones) {
  for (std::size_t tone = 0; tone < (has_tones ? kTones : 1); ++tone) {
    for (std::size_t tongue = 0; tongue < 2; ++tongue) {
      check_words(draft, literal_words(speech[tone][tongue]),
                  path + std::string(kToneKeys[tone]) + '.' + std::string(kTongueKeys[tongue]));
    }
  }
}

[[nodiscard]] std::string path_of(const Draft& draft, std::size_t node, std::size_t tone,
                                  std::size_t tongue) {
  const std::string written = draft.path(node, "say") + std::string(kToneKeys[tone]) + '.' +
                              std::string(kTongueKeys[tongue]);
  const std::string usual = draft.path(node, "say.") + std::string(kTongueKeys[tongue]);
  return draft.blame.is_written(written) ? written : usual;
}

// The most characters that a template is expected to come to.
[[nodiscard]] std::size_t longest(const Draft& draft, const PrivateText& text,
                                  std::optional<Asked> asked, std::size_t tongue) {
  std::size_t length = 0;
  for (const TextPiece<AnyField>& piece : text.pieces()) {
    length += characters(piece.words);
    if (!piece.field) continue;
    if (const auto* field = std::get_if<PrivateField>(&*piece.field)) {
      const bool list = *field == PrivateField::offers || *field == PrivateField::offer_times;
      length += kPrivateFacts[static_cast<std::size_t>(*field)].longest *
                (list ? draft.flow.offers : std::size_t{1});
      if (*field == PrivateField::medication) length += characters(draft.flow.medication[tongue]);
      continue;
    }
    const PublicField field = std::get<PublicField>(*piece.field);
    length += kPublicFacts[static_cast<std::size_t>(field)].longest;
    if (field == PublicField::about) length += characters(draft.flow.about[tongue]);
    if (field == PublicField::how_to_stop) {
      length += characters(how_to_stop(Channel::text, kTongues[tongue]));
    }
    if (field == PublicField::how_to_answer && asked) {
      length += characters(how_to_answer(*asked, Channel::text, kTongues[tongue]));
    }
  }
  return length;
}

// One text holds what a node says and what the nodes say that follow at once.
void check_message(Draft& draft, std::size_t first, std::size_t tone, std::size_t tongue) {
  std::size_t length = 0;
  std::size_t last = first;
  std::size_t parts = 0;
  for (std::size_t at = first;;) {
    const Node& node = draft.flow.nodes[at];
    const auto* ask = std::get_if<AskTurn>(&node.turn);
    const bool bridges = std::holds_alternative<DeedTurn>(node.turn);  // left out of texts
    if (draft.nodes[at].say && !bridges) {
      const PrivateText& text = (*draft.nodes[at].say)[tone][tongue];
      length += (parts > 0 ? 1 : 0) +
                longest(draft, text, ask ? std::optional(ask->asked) : std::nullopt, tongue);
      last = at;
      ++parts;
    }
    const auto* next = std::get_if<NextTurn>(&node.turn);
    if (next == nullptr) break;
    at = next->node.index();
  }
  if (parts == 0 || length <= draft.flow.longest_text) return;
  draft.blame.tell(path_of(draft, last, tone, tongue),
                   "a text of up to " + std::to_string(length) + " characters" +
                       (parts > 1 ? ", from " + quoted(draft.flow.nodes[first].name) + " on" : ""),
                   "at most " + std::to_string(draft.flow.longest_text) +
                       " under this legal class, with every field at its longest");
}

// Where a message can begin: at the start, and wherever something leads.
[[nodiscard]] std::vector<bool> beginnings(const Flow& flow) {
  std::vector<bool> begins(flow.nodes.size(), false);
  begins[0] = true;
  for (const Node& node : flow.nodes) {
    for (const NodeId to : node.leads) {
      if (!to.is_none()) begins[to.index()] = true;
    }
  }
  return begins;
}

[[nodiscard]] bool uses(const PrivateText& text, PublicField field) {
  return std::any_of(text.pieces().begin(), text.pieces().end(), [&](const auto& piece) {
    return piece.field && *piece.field == AnyField{field};
  });
}

}  // namespace

void check_first_words(Draft& draft) {
  const std::optional<PrivateSpeech>& say = draft.nodes[0].say;
  if (!say) {
    draft.blame.tell("nodes[0].node", "a first node that says nothing",
                     "`say`, with {organisation} and {how_to_stop}");
    return;
  }
  for (std::size_t tone = 0; tone < kTones; ++tone) {
    for (std::size_t tongue = 0; tongue < 2; ++tongue) {
      const std::string path = path_of(draft, 0, tone, tongue);
      if (tone > 0 && path == path_of(draft, 0, 0, tongue)) continue;
      for (const PublicField field : {PublicField::organisation, PublicField::how_to_stop}) {
        if (uses((*say)[tone][tongue], field)) continue;
        const std::string name(kPublicFacts[static_cast<std::size_t>(field)].name);
        draft.blame.tell(path, "first words without {" + name + "}",
                         "who calls and how to opt out: {organisation} and {how_to_stop}");
      }
    }
  }
}

void check_public_words(Draft& draft) {
  for (std::size_t tongue = 0; tongue < 2; ++tongue) {
    const std::string key = '.' + std::string(kTongueKeys[tongue]);
    check_words(draft, draft.flow.about[tongue], "about" + key);
    if (draft.flow.voicemail) {
      check_words(draft, literal_words((*draft.flow.voicemail)[tongue]), "voicemail" + key);
    }
  }
  for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
    if (!draft.unproven(i)) continue;
    const DraftNode& node = draft.nodes[i];
    if (node.say) check_speech(draft, *node.say, draft.path(i, "say"), true);
    if (node.again) check_speech(draft, *node.again, draft.path(i, "again"), false);
  }
}

void check_lengths(Draft& draft) {
  if (draft.flow.longest_text == 0) return;
  const std::vector<bool> begins = beginnings(draft.flow);
  for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
    if (!begins[i]) continue;
    for (std::size_t tone = 0; tone < kTones; ++tone) {
      // A tone that nobody wrote is the usual one, and told there.
      const bool written =
          tone == 0 || draft.blame.is_written(draft.path(i, "say") + std::string(kToneKeys[tone]));
      for (std::size_t tongue = 0; written && tongue < 2; ++tongue) {
        check_message(draft, i, tone, tongue);
      }
    }
  }
}

}  // namespace rb
