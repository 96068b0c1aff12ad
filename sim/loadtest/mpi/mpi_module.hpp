// The one part of ringback that knows MPI: a module of its own, loaded when mpirun started the
// process, so that the program needs no MPI to be installed. Plain C, as it is looked up by name.
#pragma once

#include <cstddef>

extern "C" {

// Joins the others. 0 if that worked.
int ringback_mpi_start(int* rank, int* size);
// Gives everybody's bytes to everybody: `lengths` gets one length a rank, `all` the bytes one after
// the other, to be freed with ringback_mpi_free(). 0 if that worked.
int ringback_mpi_share(const char* mine, std::size_t length, char** all, std::size_t* lengths);
void ringback_mpi_free(char* all);
void ringback_mpi_end();
}
