// The log reader, the codec, the JSON lines and the auditor under arbitrary bytes: the same entry
// point for libFuzzer and for the kept corpus.
#pragma once

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
