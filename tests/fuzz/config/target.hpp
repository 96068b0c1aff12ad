// The loaders under arbitrary bytes: the same entry point for libFuzzer and for the kept corpus.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rb::fuzz {

// Loads the text as every kind of file and asserts what must hold of any answer.
void load_everything(std::string_view text);

}  // namespace rb::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
