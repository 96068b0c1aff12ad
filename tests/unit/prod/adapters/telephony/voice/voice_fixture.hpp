#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "prod/adapters/telephony/voice/voice_book.hpp"

namespace rb::prod {

[[nodiscard]] inline std::string text_of(const std::string& file) {
  std::ifstream stream(RB_SOURCE_DIR "/" + file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

[[nodiscard]] inline VoiceBook shipped_book() {
  auto book = VoiceBook::read(text_of("scenarios/service/voice.yaml"), "voice.yaml");
  if (!book) ADD_FAILURE() << to_string(book.error().front());
  return book.value_or(VoiceBook{});
}

}  // namespace rb::prod
