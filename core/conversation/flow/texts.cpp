// Names and texts: what needs no look at any other node.
#include <algorithm>

#include "core/config/scalars/characters.hpp"
#include "core/conversation/flow/draft.hpp"

namespace rb {
namespace {

constexpr std::array<std::string_view, 2> kTongueKeys = {"en", "es"};

[[nodiscard]] bool is_name(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  return text.size() <= kLongest && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
         });
}

template <class Field>
[[nodiscard]] Text<Field> read(Draft& draft, const std::string& path, std::string_view written) {
  auto text = read_text<Field>(written);
  if (text) return std::move(*text);
  draft.blame.tell(path, text.error().what, text.error().expected);
  return {};
}

void note_private(const PrivateText& text, const std::string& path, DraftNode& node) {
  if (const auto field = private_field(text)) node.private_fields.push_back({path, *field});
}

// Reads {en, es} into one tone.
template <class Message>
void read_pair(Draft& draft, const Message& words, const std::string& path, DraftNode& node,
               ByTongue<PrivateText>& to) {
  const std::array<std::string_view, 2> written = {words.en(), words.es()};
  for (std::size_t tongue = 0; tongue < 2; ++tongue) {
    const std::string at = path + '.' + std::string(kTongueKeys[tongue]);
    to[tongue] = read<AnyField>(draft, at, written[tongue]);
    note_private(to[tongue], at, node);
  }
}

void read_speech(Draft& draft, std::size_t position) {
  const proto::FlowNode& from = draft.message.nodes(static_cast<int>(position));
  DraftNode& node = draft.nodes[position];
  if (from.has_say()) {
    PrivateSpeech& say = node.say.emplace();
    const std::string path = draft.path(position, "say");
    read_pair(draft, from.say(), path, node, say[0]);
    say[1] = say[2] = say[0];
    if (from.say().has_plain()) read_pair(draft, from.say().plain(), path + ".plain", node, say[1]);
    if (from.say().has_direct()) {
      read_pair(draft, from.say().direct(), path + ".direct", node, say[2]);
    }
  }
  if (from.has_again()) {
    PrivateSpeech& again = node.again.emplace();
    read_pair(draft, from.again(), draft.path(position, "again"), node, again[0]);
    again[1] = again[2] = again[0];
  }
}

// Words that fill a field themselves, {about} or {medication}.
void read_plain(Draft& draft, const proto::Words& from, const std::string& key,
                ByTongue<std::string>& to) {
  to = {from.en(), from.es()};
  for (std::size_t tongue = 0; tongue < 2; ++tongue) {
    const std::string path = key + '.' + std::string(kTongueKeys[tongue]);
    const auto text = read<PublicField>(draft, path, to[tongue]);
    for (const auto& piece : text.pieces()) {
      if (piece.field) draft.blame.tell(path, "a field", "words alone: they fill {" + key + "}");
    }
  }
}

void check_medication(Draft& draft) {
  if (draft.message.has_medication()) return;
  for (const DraftNode& node : draft.nodes) {
    for (const PlacedField& placed : node.private_fields) {
      if (placed.field != PrivateField::medication) continue;
      draft.blame.tell(placed.path, "`{medication}` of a flow that is about none",
                       "`medication`: the medicine's name");
    }
  }
}

void read_voicemail(Draft& draft) {
  if (!draft.message.has_voicemail()) return;
  const proto::Words& from = draft.message.voicemail();
  const std::array<std::string_view, 2> written = {from.en(), from.es()};
  ByTongue<VoicemailText>& voicemail = draft.flow.voicemail.emplace();
  for (std::size_t tongue = 0; tongue < 2; ++tongue) {
    const std::string path = "voicemail." + std::string(kTongueKeys[tongue]);
    voicemail[tongue] = read<VoicemailField>(draft, path, written[tongue]);
    if (voicemail[tongue].empty()) continue;  // told already
    bool named = false;
    bool numbered = false;
    for (const auto& piece : voicemail[tongue].pieces()) {
      named = named || piece.field == VoicemailField::organisation;
      numbered = numbered || piece.field == VoicemailField::callback;
    }
    if (!named || !numbered) {
      draft.blame.tell(path, "a voicemail that does not say who called and where to call back",
                       "both {organisation} and {callback}");
    }
  }
}

}  // namespace

void read_texts(Draft& draft) {
  const auto count = static_cast<std::size_t>(draft.message.nodes_size());
  draft.nodes.resize(count);
  draft.flow.nodes.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& name = draft.message.nodes(static_cast<int>(i)).node();
    draft.flow.nodes[i].name = name;
    read_speech(draft, i);
    if (!is_name(name)) {
      draft.blame.tell(draft.path(i, "node"), "the name " + quoted(name),
                       "at most 40 small letters, digits, `-` and `_`");
    } else if (!draft.names.emplace(name, NodeId{static_cast<std::uint16_t>(i)}).second) {
      draft.blame.tell(draft.path(i, "node"), "a second node named " + quoted(name),
                       "a name of its own");
    }
  }
  read_plain(draft, draft.message.about(), "about", draft.flow.about);
  if (draft.message.has_medication()) {
    read_plain(draft, draft.message.medication(), "medication", draft.flow.medication);
  }
  check_medication(draft);
  read_voicemail(draft);
}

}  // namespace rb
