#include "tests/support/conversation/chat_story.hpp"

#include <sstream>
#include <stdexcept>

#include "sim/chat/chat.hpp"
#include "tests/support/conversation/flows.hpp"
#include "tests/support/conversation/keyword_reader.hpp"

namespace rb::test {
namespace {

struct Head {
  std::string flow;
  sim::ChatPatient patient;
};

Detail detail_named(const std::string& name) {
  for (int i = 0; i < kDetails; ++i) {
    if (kDetailNames[static_cast<std::size_t>(i)] == name) return static_cast<Detail>(i);
  }
  throw std::runtime_error("a detail that is none: " + name);
}

void read_head_line(const std::string& line, Head& head) {
  const std::size_t space = line.find(' ');
  const std::string key = line.substr(0, space);
  const std::string value = space == std::string::npos ? "" : line.substr(space + 1);
  BeginOptions& begin = head.patient.begin;
  if (key == "flow") {
    head.flow = value;
  } else if (key == "patient") {
    head.patient = shipped_patient(value);
  } else if (line == "channel voice") {
    begin.channel = Channel::voice;
  } else if (line == "language spanish") {
    begin.tongue = Tongue::spanish;
  } else if (line == "tone plain") {
    begin.tone = Tone::plain;
  } else if (line == "tone direct") {
    begin.tone = Tone::direct;
  } else if (line == "birth_date unknown") {
    head.patient.known.birth_date.reset();
  } else if (key == "needs") {
    head.patient.needs = static_cast<DetailSet>(head.patient.needs | bit(detail_named(value)));
  } else if (key == "provider") {
    head.patient.visit.provider = value;
  } else if (key == "service") {
    head.patient.visit.service = value;
  } else if (line == "slots none") {
    head.patient.slots.clear();
  } else {
    throw std::runtime_error("a head line that is none: " + line);
  }
}

}  // namespace

std::string run_chat_story(const std::string& story) {
  std::istringstream lines(story);
  std::string told;
  std::string line;
  Head head;
  while (std::getline(lines, line) && !line.empty()) {
    told += line + '\n';
    if (!line.starts_with('#')) read_head_line(line, head);
  }
  sim::Chat chat(shipped_flow(head.flow), head.patient, read_keywords);
  told += '\n' + chat.begin();
  while (std::getline(lines, line)) {
    if (line.starts_with("# ")) told += line + '\n';
    if (line.starts_with("> ")) told += line + '\n' + chat.hear(line.substr(2));
  }
  return told;
}

}  // namespace rb::test
