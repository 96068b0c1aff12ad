#include "sim/chat/chat.hpp"

#include <fmt/format.h>

#include <iostream>

#include "core/conversation/flow/compile.hpp"
#include "core/conversation/grammar/read_reply.hpp"
#include "edge/files/text_file.hpp"
#include "sim/chat/meanings.hpp"
#include "sim/cli/cli.hpp"
#include "sim/cli/terminal.hpp"
#include "sim/lab/flows.hpp"
#include "sim/lab/plan.hpp"

namespace rb::sim {
namespace {

[[nodiscard]] tl::expected<ChatPatient, std::vector<Problem>> read_patient(
    const ChatOptions& options) {
  const auto text = edge::read_text(options.patient);
  if (!text) {
    return tl::unexpected(std::vector<Problem>{
        {options.patient, 1, 1, edge::message_without(options.patient, text.error()), "",
         "a file that can be read"}});
  }
  auto loaded = load_patient(*text, options.patient);
  if (!loaded) return tl::unexpected(std::move(loaded.error()));
  ChatPatient patient = chat_patient(loaded->message);
  BeginOptions& begin = patient.begin;
  if (!options.language.empty()) {
    begin.tongue = options.language == "spanish" ? Tongue::spanish : Tongue::english;
  }
  if (!options.channel.empty()) {
    begin.channel = options.channel == "voice" ? Channel::voice : Channel::text;
  }
  if (options.tone == "usual") begin.tone = Tone::usual;
  if (options.tone == "plain") begin.tone = Tone::plain;
  if (options.tone == "direct") begin.tone = Tone::direct;
  return patient;
}

// The one place where replies become readings.
[[nodiscard]] ReplyReader reader_for(const ChatOptions& options) {
  if (options.meanings) return read_meanings;
  return read_reply;
}

}  // namespace

tl::expected<Flow, std::vector<Problem>> read_flow(const std::string& file) {
  const auto loaded = load_flow_file(file);
  if (!loaded) return tl::unexpected(loaded.error());
  const auto rules = read_nearby_rules(file);
  if (!rules) return tl::unexpected(rules.error());
  return compile_flow(*loaded, **rules);
}

int chat(const ChatOptions& options) {
  auto flow = read_flow(options.flow);
  if (!flow) return complain(flow.error());
  auto patient = read_patient(options);
  if (!patient) return complain(patient.error());
  Chat chat(std::move(*flow), std::move(*patient), reader_for(options));
  fmt::print("{}", chat.begin());
  const bool terminal = is_terminal_input();
  for (std::string line; !chat.over();) {
    if (terminal) fmt::print("> ");
    std::fflush(stdout);
    if (!std::getline(std::cin, line)) break;
    if (line.ends_with('\r')) line.pop_back();
    // In a pipe nobody else shows what was said.
    if (!terminal) fmt::print("> {}\n", line);
    fmt::print("{}", chat.hear(line));
  }
  return kExitOk;
}

}  // namespace rb::sim
