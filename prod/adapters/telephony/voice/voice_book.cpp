#include "prod/adapters/telephony/voice/voice_book.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "core/base/assert.hpp"
#include "core/config/suggest.hpp"
#include "core/rules/fold_text.hpp"
#include "prod/messages/opt_out_words.hpp"

namespace rb::prod {
namespace {

struct Spoken {
  std::string_view language;  // in files
  std::string_view tag;       // BCP 47
  std::string_view voice;
  // One of these, folded, says that no person speaks.
  std::array<std::string_view, 4> artificial;
};
constexpr std::array kSpoken = {
    Spoken{"en", "en-US", "Polly.Joanna", {"automated", "recorded", "artificial", "virtual"}},
    Spoken{"es", "es-US", "Polly.Lupe", {"automatica", "automatico", "automatizada", "grabado"}}};

constexpr std::array<std::string_view, 3> kSaid = {"first_name", "organisation", "callback"};
// What may be left where others can hear it.
constexpr std::array<std::string_view, 2> kLeft = {"organisation", "callback"};

const std::vector<std::string> kActions = {"book",     "confirm", "decline",
                                           "callback", "person",  "wrong_person"};

bool is_phone(std::string_view text) {
  return text.size() >= 8 && text.size() <= 16 && text[0] == '+' && text[1] != '0' &&
         text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

}  // namespace

class VoiceBookReader {
 public:
  explicit VoiceBookReader(std::string file) : reader_(std::move(file)) {}

  tl::expected<VoiceBook, std::vector<Problem>> read(const YamlNode& tree) {
    for (const Spoken& spoken : kSpoken) {
      book_.voices_.emplace(spoken.language, spoken.voice);
    }
    if (tree.find("scripts") == nullptr) {
      reader_.problem(tree, "this is no file of voice scripts", "scripts",
                      "a key `scripts` with a name for each");
    }
    check_keys(tree, "", {"scripts", "voicemails", "voices"});
    each(tree, "scripts", [&](const YamlEntry& entry, const std::string& where) {
      book_.scripts_.emplace(entry.key.text, script(entry.value, where));
    });
    each(tree, "voicemails", [&](const YamlEntry& entry, const std::string& where) {
      book_.voicemails_.emplace(entry.key.text, voicemail(entry.value, where));
    });
    each(tree, "voices", [&](const YamlEntry& entry, const std::string& where) {
      if (!check_language(entry.key, where)) return;
      book_.voices_[entry.key.text] = plain(entry.value, where, "the name of a voice");
    });
    if (!reader_.clean()) return tl::unexpected(reader_.take_problems());
    return std::move(book_);
  }

 private:
  // The entries of a mapping under `key`, which may be missing.
  template <class Read>
  void each(const YamlNode& node, std::string_view key, Read read) {
    const YamlNode* found = node.find(key);
    if (found == nullptr) return;
    if (found->kind != YamlNode::Kind::mapping) {
      return reader_.problem(*found, "no mapping", std::string(key),
                             "names and what they stand for");
    }
    std::vector<std::string> names;
    for (const YamlEntry& entry : found->entries) {
      const std::string where = std::string(key) + "." + entry.key.text;
      if (std::find(names.begin(), names.end(), entry.key.text) != names.end()) {
        reader_.problem(entry.key, "this name is there already", where, "each name once");
        continue;
      }
      names.push_back(entry.key.text);
      read(entry, where);
    }
  }

  void check_keys(const YamlNode& node, const std::string& where,
                  const std::vector<std::string>& known) {
    std::vector<std::string> seen;
    for (const YamlEntry& entry : node.entries) {
      const std::string& key = entry.key.text;
      if (std::find(known.begin(), known.end(), key) == known.end()) {
        reader_.problem(entry.key, "unknown key `" + key + "`", where,
                        "one of: " + listed(known) + did_you_mean(key, known));
      } else if (std::find(seen.begin(), seen.end(), key) != seen.end()) {
        reader_.problem(entry.key, "`" + key + "` is there already", where, "each key once");
      }
      seen.push_back(key);
    }
  }

  bool check_language(const YamlNode& key, const std::string& where) {
    const bool known = std::any_of(kSpoken.begin(), kSpoken.end(),
                                   [&](const Spoken& s) { return s.language == key.text; });
    if (!known) reader_.problem(key, "no voice speaks `" + key.text + "`", where, "en or es");
    return known;
  }

  std::string plain(const YamlNode& node, const std::string& where, std::string expected) {
    if (node.kind != YamlNode::Kind::scalar || node.text.empty()) {
      reader_.problem(node, "no text", where, std::move(expected));
    }
    return node.text;
  }

  Texts texts(const YamlNode& node, const std::string& where,
              std::span<const std::string_view> fields) {
    for (const YamlEntry& entry : node.entries) (void)check_language(entry.key, where);
    return reader_.texts(node, where, fields);
  }

  // The texts under a key that must be there.
  Texts said(const YamlNode& node, const std::string& key, const std::string& where) {
    const YamlNode* found = node.find(key);
    if (found == nullptr) {
      reader_.problem(node, "no `" + key + "`", where,
                      "`" + key + ":` with a text for each language");
      return {};
    }
    Texts read = texts(*found, where + "." + key, kSaid);
    for (const auto& [language, greeting] : languages_) {
      if (read.count(language) != 0 || language == "en") continue;
      reader_.problem(*found, "no text in `" + language + "`, in which the greeting is",
                      where + "." + key, "a text in each language of the greeting");
    }
    return read;
  }

  template <class Holds>
  void demand(const YamlNode& node, const std::string& where, Holds holds, const char* what,
              const char* expected) {
    for (const YamlEntry& text : node.entries) {
      if (text.value.kind == YamlNode::Kind::scalar && !holds(text.key.text, text.value.text)) {
        reader_.problem(text.value, what, where + "." + text.key.text, expected);
      }
    }
  }

  static bool says_artificial(std::string_view language, const std::string& text) {
    const std::string words = " " + fold_text(text) + " ";
    for (const Spoken& spoken : kSpoken) {
      if (spoken.language != language) continue;
      return std::any_of(spoken.artificial.begin(), spoken.artificial.end(), [&](auto word) {
        return words.find(" " + std::string(word) + " ") != std::string::npos;
      });
    }
    return true;  // told already
  }

  VoiceScript script(const YamlNode& node, const std::string& where) {
    VoiceScript script;
    check_keys(node, where, {"greeting", "opt_out", "menu", "again", "goodbye", "transfer"});
    languages_.clear();
    script.greeting = said(node, "greeting", where);
    languages_ = script.greeting;
    script.opt_out = said(node, "opt_out", where);
    script.again = said(node, "again", where);
    script.goodbye = said(node, "goodbye", where);
    if (const YamlNode* greeting = node.find("greeting")) {
      demand(
          *greeting, where + ".greeting",
          [](const auto&, const auto& text) { return uses_field(text, "organisation"); },
          "the greeting does not say who calls", "{organisation}");
      demand(
          *greeting, where + ".greeting",
          [](const auto& language, const auto& text) { return says_artificial(language, text); },
          "the greeting does not say that no person speaks",
          "the word automated, recorded, artificial or virtual (automática, grabado)");
    }
    if (const YamlNode* opt_out = node.find("opt_out")) {
      demand(
          *opt_out, where + ".opt_out",
          [](const auto&, const auto& text) { return text.find(kOptOutKey) != std::string::npos; },
          "the way out is not named", "key 9: it always ends the calls");
    }
    if (const YamlNode* goodbye = node.find("goodbye")) {
      demand(
          *goodbye, where + ".goodbye",
          [](const auto&, const auto& text) { return uses_field(text, "callback"); },
          "no number to call back", "{callback}");
    }
    if (const YamlNode* transfer = node.find("transfer")) {
      script.transfer = transfer->text;
      if (!is_phone(transfer->text)) {
        reader_.problem(*transfer, "no phone number", where + ".transfer", "like \"+15555550100\"");
      }
    }
    const YamlNode* menu = node.find("menu");
    if (menu == nullptr || menu->kind != YamlNode::Kind::mapping || menu->entries.empty()) {
      reader_.problem(menu == nullptr ? node : *menu, "no menu", where + ".menu",
                      "keys with what they do");
      return script;
    }
    for (const YamlEntry& entry : menu->entries)
      item(script, entry, where + ".menu." + entry.key.text);
    return script;
  }

  void item(VoiceScript& script, const YamlEntry& entry, const std::string& where) {
    const std::string& key = entry.key.text;
    check_keys(entry.value, where, {"action", "say", "then", "words"});
    if (key.size() != 1 || key[0] < '0' || key[0] > '8') {
      return reader_.problem(entry.key, "`" + key + "` is no key of a menu", where,
                             "0 to 8; 9 ends the calls");
    }
    for (const MenuItem& other : script.menu) {
      if (other.key == key[0]) {
        return reader_.problem(entry.key, "this key is there already", where, "each key once");
      }
    }
    MenuItem item;
    item.key = key[0];
    const YamlNode* action = entry.value.find("action");
    const std::string name = action == nullptr ? "" : action->text;
    const auto known = std::find(kActions.begin(), kActions.end(), name);
    if (known == kActions.end()) {
      reader_.problem(action == nullptr ? entry.value : *action, "unknown action `" + name + "`",
                      where + ".action",
                      "one of: " + listed(kActions) + did_you_mean(name, kActions));
    } else {
      item.action = static_cast<VoiceAction>(known - kActions.begin() + 1);
    }
    item.say = said(entry.value, "say", where);
    item.then = said(entry.value, "then", where);
    if (const YamlNode* say = entry.value.find("say")) {
      demand(
          *say, where + ".say",
          [&](const auto&, const auto& text) { return text.find(item.key) != std::string::npos; },
          "the key is not named", "the key in the sentence that offers it");
    }
    if (const YamlNode* words = entry.value.find("words"))
      read_words(item, *words, where + ".words");
    script.menu.push_back(std::move(item));
  }

  void read_words(MenuItem& item, const YamlNode& node, const std::string& where) {
    for (const YamlEntry& language : node.entries) {
      if (!check_language(language.key, where)) continue;
      if (language.value.kind != YamlNode::Kind::list) {
        reader_.problem(language.value, "no list", where, "a list of words");
        continue;
      }
      for (const YamlNode& word : language.value.items) {
        std::string folded = fold_text(plain(word, where, "a word or two"));
        if (opt_out_wording(folded) == OptOutWording::plain) {
          reader_.problem(word, "this word ends the calls", where, "another word");
        }
        item.words[language.key.text].push_back(std::move(folded));
      }
    }
  }

  Texts voicemail(const YamlNode& node, const std::string& where) {
    Texts read = texts(node, where, kLeft);
    for (const std::string_view field : kLeft) {
      demand(
          node, where, [&](const auto&, const auto& text) { return uses_field(text, field); },
          "the message does not say who called and at which number",
          "{organisation} and {callback}");
    }
    return read;
  }

  TemplateReader reader_;
  VoiceBook book_;
  Texts languages_;  // of the script's greeting: a call is in one language
};

tl::expected<VoiceBook, std::vector<Problem>> VoiceBook::read(std::string_view yaml,
                                                              std::string file) {
  auto tree = read_yaml(yaml, file);
  if (!tree) return tl::unexpected(std::move(tree.error()));
  return VoiceBookReader(std::move(file)).read(*tree);
}

const VoiceScript* VoiceBook::script(std::string_view name) const {
  const auto found = scripts_.find(name);
  return found == scripts_.end() ? nullptr : &found->second;
}

const Texts* VoiceBook::voicemail(std::string_view name) const {
  const auto found = voicemails_.find(name);
  return found == voicemails_.end() ? nullptr : &found->second;
}

std::string VoiceBook::spoken(const Texts& texts, std::string_view language) {
  std::string wanted(language);
  return texts.count(wanted) != 0 ? wanted : "en";
}

Voice VoiceBook::voice(std::string_view language) const {
  const auto spoken = std::find_if(kSpoken.begin(), kSpoken.end(),
                                   [&](const Spoken& s) { return s.language == language; });
  RB_ASSERT(spoken != kSpoken.end());
  return {voices_.find(language)->second, std::string(spoken->tag)};
}

}  // namespace rb::prod
