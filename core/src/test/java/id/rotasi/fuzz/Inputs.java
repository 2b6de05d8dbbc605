package id.rotasi.fuzz;

import id.rotasi.fixture.Draw;
import id.rotasi.fuzz.Input.Mutation;

/** The hostile input of a seed: always the same one. */
final class Inputs {

    private Inputs() {}

    static Input of(long seed) {
        var draw = new Draw(seed);
        var door = draw.chance(0.5) ? Door.PROBLEM : draw.one(Door.values());
        boolean solved = draw.chance(0.25);
        var base = Bases.of(door, draw.between(0, Bases.NUMBER - 1));
        if (draw.chance(0.7)) {
            var bytes = door.isJson() ? TreeMutation.of(base.tree(), draw) : TableMutation.of(base.bytes(), draw);
            return new Input(door, bytes, base.beside(), Mutation.STRUCTURE, solved);
        }
        var other = Bases.of(door, draw.between(0, Bases.NUMBER - 1)).bytes();
        return new Input(door, ByteMutation.of(base.bytes(), other, draw), base.beside(), Mutation.BYTES, solved);
    }
}
