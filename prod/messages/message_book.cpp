#include "prod/messages/message_book.hpp"

#include <algorithm>
#include <functional>

namespace rb::prod {
namespace {

constexpr std::array<std::string_view, 2> kVoicemailFields = {"organisation", "callback"};

// As the log names them (core/proto/booking.proto); `timed`: there are times to tell.
struct NoticeRow {
  std::string_view name;
  bool timed = false;
};
constexpr std::array kNotices = {NoticeRow{"details"},
                                 NoticeRow{"offer", true},
                                 NoticeRow{"booked", true},
                                 NoticeRow{"first_reminder", true},
                                 NoticeRow{"last_reminder", true},
                                 NoticeRow{"missed_visit"},
                                 NoticeRow{"waitlisted"},
                                 NoticeRow{"cancelled"}};

std::string notice_key(std::string_view name, std::string_view notice) {
  return std::string(name) + '/' + std::string(notice);
}

}  // namespace

tl::expected<MessageBook, std::vector<Problem>> MessageBook::read(std::string_view yaml,
                                                                  std::string file) {
  auto tree = read_yaml(yaml, file);
  if (!tree) return tl::unexpected(std::move(tree.error()));
  TemplateReader reader(std::move(file));
  MessageBook book;
  const YamlNode* templates = tree->find("templates");
  const YamlNode* notices = tree->find("notices");
  const YamlNode* voicemails = tree->find("voicemails");
  const std::size_t known = 1U + (notices == nullptr ? 0 : 1) + (voicemails == nullptr ? 0 : 1);
  if (templates == nullptr || templates->kind != YamlNode::Kind::mapping ||
      tree->entries.size() != known) {
    reader.problem(*tree, "this is no file of message templates", "templates",
                   "a key `templates` with a name for each, `notices` and `voicemails` likewise");
    return tl::unexpected(reader.take_problems());
  }
  book.read_templates(*templates, reader);
  if (notices != nullptr) book.read_notices(*notices, reader);
  if (voicemails != nullptr) read_voicemails(*voicemails, reader, book.voicemails_);
  if (!reader.clean()) return tl::unexpected(reader.take_problems());
  return book;
}

void MessageBook::read_templates(const YamlNode& node, TemplateReader& reader) {
  for (const YamlEntry& entry : node.entries) {
    const std::string& name = entry.key.text;
    const std::string where = "templates." + name;
    if (has(name)) {
      reader.problem(entry.key, "this template is there already", where, "each name once");
      continue;
    }
    texts_[name] = reader.texts(entry.value, where);
  }
}

void MessageBook::read_notices(const YamlNode& node, TemplateReader& reader) {
  if (node.kind != YamlNode::Kind::mapping) {
    return reader.problem(node, "no notices", "notices", "texts by template and notice");
  }
  for (const YamlEntry& of : node.entries) {
    const std::string where = "notices." + of.key.text;
    if (!has(of.key.text)) {
      reader.problem(of.key, "there is no template of this name", where,
                     "a name that stands under `templates`");
    }
    if (of.value.kind != YamlNode::Kind::mapping) {
      reader.problem(of.value, "no texts", where, "texts by notice, as `offer: {en: ...}`");
      continue;
    }
    for (const YamlEntry& text : of.value.entries) {
      const auto row = std::find_if(kNotices.begin(), kNotices.end(),
                                    [&](const NoticeRow& r) { return r.name == text.key.text; });
      const std::string here = where + "." + text.key.text;
      if (row == kNotices.end()) {
        reader.problem(text.key, "this is no notice", here,
                       "details, offer, booked, first_reminder, last_reminder, missed_visit, "
                       "waitlisted or cancelled");
        continue;
      }
      using Fields = std::span<const std::string_view>;
      Texts texts =
          reader.texts(text.value, here, row->timed ? Fields(kTimedFields) : kMessageFields);
      if (!notices_.emplace(notice_key(of.key.text, row->name), std::move(texts)).second) {
        reader.problem(text.key, "this notice is there already", here, "each once");
      }
    }
  }
}

void MessageBook::read_voicemails(const YamlNode& node, TemplateReader& reader, Templates& to) {
  if (node.kind != YamlNode::Kind::mapping) {
    return reader.problem(node, "no voicemails", "voicemails", "a text for each name");
  }
  for (const YamlEntry& entry : node.entries) {
    const std::string where = "voicemails." + entry.key.text;
    for (const YamlEntry& language : entry.value.entries) {
      for (const std::string_view field : kVoicemailFields) {
        if (uses_field(language.value.text, field)) continue;
        reader.problem(language.value, "the message does not say who called and at which number",
                       where + "." + language.key.text, "{organisation} and {callback}");
        break;
      }
    }
    Texts read = reader.texts(entry.value, where, kVoicemailFields);
    if (!to.emplace(entry.key.text, std::move(read)).second) {
      reader.problem(entry.key, "this voicemail is there already", where, "each name once");
    }
  }
}

bool MessageBook::has(std::string_view name) const {
  return texts_.find(name) != texts_.end();
}

bool MessageBook::uses_link(std::string_view name) const {
  const auto found = texts_.find(name);
  return found != texts_.end() && uses_field(found->second.at("en"), "link");
}

std::string MessageBook::fill(std::string_view name, std::string_view notice,
                              std::string_view language, const MessageFacts& facts) const {
  if (const auto own = notices_.find(notice_key(name, notice)); own != notices_.end()) {
    const std::string& text = in_language(own->second, language);
    if (!facts.times.empty() || !uses_field(text, "times")) return fill_template(text, facts);
  }
  return fill_template(in_language(texts_.find(name)->second, language), facts);
}

std::string MessageBook::voicemail(std::string_view name, std::string_view language,
                                   const MessageFacts& facts) const {
  const auto found = voicemails_.find(name);
  if (found == voicemails_.end()) return {};
  return fill_template(in_language(found->second, language), facts);
}

}  // namespace rb::prod
