#include "prod/adapters/telephony/voice/twiml.hpp"

namespace rb::prod {
namespace {

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + escape_xml(value) + "\"";
}

std::string say_verb(const Voice& voice, std::string_view text) {
  return "<Say" + attribute("voice", voice.name) + attribute("language", voice.language) + ">" +
         escape_xml(text) + "</Say>";
}

}  // namespace

Twiml& Twiml::say(const Voice& voice, std::string_view text) {
  verbs_ += say_verb(voice, text);
  return *this;
}

Twiml& Twiml::gather(const Gather& gather, const Voice& voice, std::string_view text) {
  const std::string seconds = std::to_string(gather.seconds);
  verbs_ += "<Gather" + attribute("input", "dtmf speech") +
            attribute("numDigits", std::to_string(gather.keys)) + attribute("timeout", seconds) +
            attribute("speechTimeout", "auto") + attribute("actionOnEmptyResult", "true") +
            attribute("language", voice.language) +
            (gather.hints.empty() ? "" : attribute("hints", gather.hints)) +
            attribute("action", gather.action) + ">" + say_verb(voice, text) + "</Gather>";
  return *this;
}

Twiml& Twiml::dial(std::string_view number, std::string_view caller_id, int ring_seconds) {
  verbs_ += "<Dial" + attribute("timeout", std::to_string(ring_seconds)) +
            (caller_id.empty() ? "" : attribute("callerId", caller_id)) + ">" + escape_xml(number) +
            "</Dial>";
  return *this;
}

Twiml& Twiml::redirect(std::string_view url) {
  verbs_ += "<Redirect>" + escape_xml(url) + "</Redirect>";
  return *this;
}

Twiml& Twiml::hang_up() {
  verbs_ += "<Hangup/>";
  return *this;
}

Twiml& Twiml::message(std::string_view text) {
  verbs_ += "<Message>" + escape_xml(text) + "</Message>";
  return *this;
}

std::string Twiml::text() const {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>" + verbs_ + "</Response>";
}

}  // namespace rb::prod
