#include "tests/fuzz/telephony/target.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "core/base/assert.hpp"
#include "prod/adapters/telephony/voice/voice_script.hpp"
#include "prod/adapters/telephony/wire/callbacks.hpp"
#include "prod/adapters/telephony/wire/carrier_records.hpp"
#include "prod/adapters/telephony/wire/signature.hpp"
#include "prod/messages/opt_out_words.hpp"

namespace rb::prod {
namespace {

constexpr Instant kNow{1'700'000'000s};

constexpr const char* kScript = R"(scripts:
  s:
    greeting: {en: "An automated call from {organisation} for {first_name}."}
    opt_out: {en: "Press 9."}
    menu:
      "1": {action: book, say: {en: "Press 1."}, then: {en: "Done, {first_name}."}, words: {en: [yes]}}
    again: {en: "Again."}
    goodbye: {en: "Call {callback}."}
voicemails:
  v: {en: "{organisation}, {callback}"}
)";

const VoiceBook& script() {
  static const VoiceBook book = [] {
    auto read = VoiceBook::read(kScript, "fuzz.yaml");
    RB_ASSERT(read.has_value());
    return *read;
  }();
  return book;
}

// Tags are ours and closed, nothing but entities after '&', no control characters.
void check_xml(std::string_view text) {
  std::vector<std::string> open;
  bool quoted = false;
  bool in_tag = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    RB_ASSERT(static_cast<unsigned char>(c) >= 0x20);
    if (c == '&') {
      bool known = false;
      for (const std::string_view entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"}) {
        known |= text.substr(i).starts_with(entity);
      }
      RB_ASSERT(known);
    }
    if (in_tag && c == '"') quoted = !quoted;
    if (c == '<') {
      RB_ASSERT(!in_tag);
      in_tag = true;
      const std::size_t name = i + (text[i + 1] == '/' ? 2 : 1);
      const std::string word(text.substr(name, text.find_first_of(" >/?", name) - name));
      if (text[i + 1] == '/') {
        RB_ASSERT(!open.empty() && open.back() == word);
        open.pop_back();
      } else if (text[i + 1] != '?') {
        open.push_back(word);
      }
    }
    if (c == '>' && !quoted) {
      RB_ASSERT(in_tag);
      in_tag = false;
      if (text[i - 1] == '/') open.pop_back();
    }
  }
  RB_ASSERT(open.empty() && !in_tag && !quoted);
}

void check_addresses(const net::Fields& query, std::string_view text) {
  const auto attempt = parse_attempt(text);
  if (attempt) RB_ASSERT(format_attempt(*attempt) == text);
  const CallbackUrls urls("https://a.example", "t");
  const auto place = place_of(query);
  if (!place) return;
  const std::string url = urls.voice({AssignmentId{1}, 1}, *place);
  const auto again = place_of(net::parse_target(url.substr(url.find("/tele"))).value().query);
  RB_ASSERT(again && *again == *place);
}

void check_reports(const net::Fields& query, const net::Fields& form) {
  for (const auto& report : {read_call_status(query, form), read_text_status(query, form)}) {
    if (!report) continue;
    RB_ASSERT(!report->sid.empty());
    if (report->finished) RB_ASSERT(report->finished->attempt == report->attempt);
  }
  (void)read_inbound_text(form);
  (void)read_inbound_call(form);
  RB_ASSERT(callback_signature("t", "u", form).size() == 28);
}

void check_call(const net::Fields& query, const net::Fields& form, std::string_view text) {
  const auto request = read_voice_request(query, form);
  if (!request) return;
  const CallbackUrls urls("https://a.example", "t");
  AttemptView view{.may_go_on = true,
                   .flow = "s",
                   .voicemail = "v",
                   .language = "en",
                   .facts = {.first_name = std::string(text),
                             .organisation = std::string(text),
                             .callback = std::string(text),
                             .link = ""},
                   .caller_id = std::string(text)};
  const VoiceAnswer answer = answer_call(*request, view, script(), urls, kNow);
  check_xml(answer.document);
  const bool asks = answer.document.find("<Gather") != std::string::npos;
  RB_ASSERT(!(asks && answer.finished));
  // A line that may not go on takes an opt-out, and decides nothing else.
  view.may_go_on = false;
  const VoiceAnswer refused = answer_call(*request, view, script(), urls, kNow);
  check_xml(refused.document);
  RB_ASSERT(!refused.finished || refused.finished->disposition == Disposition::opted_out);
}

}  // namespace
}  // namespace rb::prod

// The first line is the query of a callback, the rest its form and everything else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rb;
  using namespace rb::prod;
  const std::string_view all(reinterpret_cast<const char*>(data), size);
  const std::size_t line = all.find('\n');
  const std::string_view text = line == std::string_view::npos ? "" : all.substr(line + 1);
  const auto query = net::parse_form(all.substr(0, line));
  const auto form = net::parse_form(text);
  if (query) check_addresses(*query, text);
  if (query && form) {
    check_reports(*query, *form);
    check_call(*query, *form, text);
  }
  (void)opt_out_wording(text);
  (void)VoiceBook::read(text, "fuzz.yaml");
  for (const Channel channel : {Channel::voice, Channel::text}) {
    const auto page = read_page(channel, text);
    if (!page) continue;
    for (const CarrierRecord& record : page->records) {
      (void)finished_by({AssignmentId{1}, 1}, channel, record, kNow, 15min);
    }
  }
  return 0;
}
