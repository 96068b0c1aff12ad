#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning0;
const std::string_view kLeaning0 = R"(
#$=a-24b-20c-21d-30e-26f-28g-24h-31i-27j-33k-33l-32m-27n-23o-24p-30q-24r-23s-27t-21u-30v-15
#^=a-24b-20c-21d-30e-26f-28g-24h-31i-27j-33k-33l-32m-27n-23o-24p-30q-24r-23s-27t-21u-30v-15
#^$=a-6b-20c-6d-8e-11f4h-13i-7j-14k-9l4o11p-5r7s-12t11u-5
#^a=a-6b-18c18d-4e-6g-16h-9i-14j-9l-8m-7n-7o-12p-12q-11r-3s-5t-9u-9v-14
#^a$=a-4b-11c11e-8f-10g-5i-7j-3k-12o-8p-5t-5u-8v-12 #^aa=b6f4t-3v-5 #^ab=c-4 #^ad=v12 #^ae=v5
#^af=b3 #^ah=c-3v5 #^ai=b-5c6f3j-3k4v-12 #^ak=c5v-4 #^am=c4v-4 #^an=a-5b-9c6v-10 #^ao=u4 #^ap=q-4
#^ar=b-6c9f4v-6 #^at=v-7 #^av=c4i-7 #^ay=a3
#^b=b-13c13d-6f-15g-12h-7j-4l-12m-3n-6o-13p-6q-13r-7s-8u-7v-7 #^b$=a-11b-7c17d-3g-16i3k3r-6u-5v-17
#^ba=v-8 #^bb=v5 #^be=v4 #^bh=b-5c5v-4 #^bi=b-7c-3g5 #^bj=b4v5 #^bm=v-6 #^bn=b-6 #^bo=v3 #^bp=v4
#^br=c7v-8 #^bs=b9c-4 #^bx=a5c-4n-3v5 #^c=a-10b-13c4d-7g4h-5i-3v5 #^c$=b-5g8v-3 #^ca=c-3 #^cb=c3
#^ci=b-6 #^cn=c7 #^cp=v3 #^d=a-14b-7e-12g-8h-6i-3m9n-9o-6s-5u-5v3
#^d$=a-8c-6d-3e-11g-5i-8n-3q-5u-3v9 #^da=c5v-4 #^de=q4 #^do=c5 #^dp=k-3 #^dx=b-4k-8m4
#^e=a-12d-16f4h-6j-10k-7l-4m-9n-7o11p-13q8r-10s-10t-8v-14
#^e$=a-7b-11c-4d-9f-7g4h-4i-7k-3m-4n-6p-4q-3t-3u4 #^ed=o3 #^ee=k-8o-12v-6 #^ef=b3 #^eg=c-6
#^ei=a-4c7f10o8p-5q7 #^ej=b3 #^en=b-6c6k3o8v-5 #^eo=f11o4 #^ep=b5c-8 #^es=b7 #^et=b3 #^ez=b4c-3
#^f=a-9b21c-13d-3f-9g-13h-8i-3j-6m-5n-3o-6q-3r-5s-8u-6v-15 #^f$=b11c-13g-8u-3v-11 #^fa=v-3 #^fb=b8
#^fd=b5v-10 #^fi=b4 #^fj=h-3 #^fk=b3 #^fx=b8v-5 #^g=b-3c-7d-7e-12g5k-3m-6n-11o7q6r-3v4
#^g$=a-12b-11e-6g5m-4n-4o3q8u11 #^gg=a-4b6u-3 #^gi=o4 #^gm=b-3v7 #^gn=a7b5r-3 #^gp=v4 #^gt=g4v-5
#^gx=v6 #^gy=b8u-6 #^h=a13b-7q-9v-10 #^h$=a7b-12g5n10v-13 #^hb=b6 #^hc=b4 #^hn=b-6c9
#^hx=a10b-4c-4n-7 #^i=a-3c-4d-6e-8f-4i-6j-5k-3l-6m-7o-11p-7q-4r-3s-13u-11
#^i$=a4b-7c10e4f-4g3l-5m15n8o3p-5q6r14u5v-3 #^ia=a-5c3d-11e-5i4t-6v-9
#^ib=a-13b-10c3e-3l6o-3q-4r-4s-4t6v-3 #^ic=a-3c4e-11g6q-3 #^id=b-7e-11f-4g-6i-4k12m-10q7v16
#^ie=c-4g-18o4p4v3 #^if=b7c-7k-3o-7r-9s3v-7 #^ig=b4c-4i-3v4 #^ih=a-5b13d-5n-7v-13
#^ii=c-5d-7e-8f-5g10j-4m-7n-7q-4s-4v-4 #^ij=a-4b-3d3g3j9k-4t3v-13 #^ik=c-5d-5e-10f3g-8h-5m-4t5v6
#^il=b8c-6m-5v-10 #^im=b7g-3k-3 #^in=a5d-8e4f-4j5n3o-4q-11r-8t-10v7 #^io=a-9c-4r-7s10v6
#^ip=c6d-5e8f3i-3j-6m-5n-5o-5r-8s-3u-3v-6 #^iq=a16b-17c-13d-4e6g8 #^ir=d-3e-4h3i-4j5r7s-10t5v-4
#^is=b7r-3v-18 #^it=a-20b-9d14f-5g6h-3l6m10n-3r3v10 #^iv=b11c-11g-8i4 #^iw=b10c-6f-3g-7i-5v-7
#^ix=a15b-18c-11d-3e-3f8i-7m-8n-5q3u-5v12 #^iy=b4i-4u-4v9 #^iz=a-9b-7c5d7j-7m-7q4
#^j=a-14d12e-10f-4h3i-5k-3l-3n-11o-8p-3q-7r-7s-6t-3u-5v5
#^j$=b-15c-11d7e-9g-9i-10j-16k-6m-4n-7o-5r-7s-3u-8v4 #^ja=b3c-7 #^je=k4 #^jg=b3 #^jh=b8
#^ji=a-4b4c5d4f-8j7k-3t-5 #^jl=b-4d4 #^jn=c-3h5r4 #^jo=r-5 #^jp=h5 #^jt=a-4d4 #^jx=v6
#^k=b8d-6e-6f-9l-3m-3n-9 #^k$=a-13b6c-9f-5 #^ka=c4 #^ki=b-5e-8n-3v13 #^kn=i6v-4 #^kq=b7v-4
#^kr=b9c-3 #^kt=a8b-3v-8 #^kx=c5 #^l=a-7c-7h-3i3u-6v6 #^l$=b-4u-5v14 #^lo=v-3 #^lp=b3i4
#^m=b-9c17e-12g-8j-3m-4n-3o-5r-4u-3v-9 #^m$=c15e-10i4m-4v-12 #^ma=c-4 #^mb=c-7 #^mi=b-9c16v-9
#^mn=c11 #^mx=c5 #^my=v4 #^n=c-10d-11e-3f-8g3i-7l-14m-17n-3o-30p10r-15s15v3
#^n$=b-6c-3d10e3g8i-6j3m-9o-6t-4 #^na=a-7c-14f-3i-5t3u5v17 #^nb=k-4v4 #^nd=s7 #^ne=c-8p8s-7v4
#^nf=b-12c-3h3i-5j-4r8v20 #^ng=b3c-4k3v-7 #^nh=a3b-12n4v7 #^ni=c-3d-5e10i4j3n-7o-10p9r-11s10t5u-5
#^nj=d-3e3f-3h11p-8v-7 #^nk=b-3v10 #^nl=a-6b4v-3 #^nm=c8v-5 #^nn=b3d-13f4i-4l-5n-6p-3r-4s10t-3
#^no=b-6c5g7j4k4p10q3r-5u5 #^np=a-9b-6h10i3k3p13q3v-3 #^nq=e-5v-4 #^nr=a9b3c-5n7v-6 #^ns=a-10b6c-7
#^nt=a11d-6e-18f4i-3j-9n-12p-7s-9v-12 #^nv=a-3c-3i16s-6v-6 #^nw=b3
#^nx=a-4b9c-8e-5g-5j-4k3n6p3r9s5t3v4 #^ny=e-3s6u-3v-9 #^nz=a-8c19d-9e-7f-10h-6i-8j4k-13n3q-4s-6v-26
#^o=a-4b-4c4f-4g-6i-6k-10p-12q-7r22s-9t-5u-6 #^o$=a-17b-18f-3g-9h3p-6s-3t-6u-6v3 #^oa=c5 #^od=c-4
#^oe=o3r17 #^og=a6v-4 #^oi=b4g5r11s-4 #^ok=b4e3v-4 #^om=c5 #^oo=v-6 #^op=r7 #^oy=r-4
#^p=a-9b-6c-10e9f-3g-11j-15k-20l-5n-7p-19s-20u-12v-6 #^p$=a-8b-3d6f-8m7o7p-8u-3v-12 #^pa=c-3e7
#^pb=n-3v-3 #^pc=b-9c4 #^pd=m-3 #^pe=d3i4k-3p-17r6v-8 #^pf=v3 #^pg=a5 #^ph=b6c-3e-3
#^pi=a-7b3c-15f3g-4h3k-4o3v6 #^pj=d-4e-6h-6v8 #^pk=b-6e15v-18 #^pm=c5v-5
#^pn=a-5b-8c6e6g-3h4i-5n-10r-4 #^po=c-3t-4v15 #^pq=b-5c-3v6 #^pr=b-4c6v-4 #^pt=n8v-5 #^pv=i8v-6
#^pw=b12c-9e-5h-3v-5 #^px=b-11e4 #^py=e6v-6 #^pz=b3 #^q=a-9b-6c-8d5e12g-14h-6i-3m-4n-6o7t-6v-3
#^q$=a-7b-5d3e10f-7g-3m-3n-3o8v-20 #^qi=a-4b-4d6e4m-4v-8 #^qj=e-4v6 #^qn=f4m3 #^qo=v7
#^r=a-17c-5d-12e6f-9h-7i-4j-10k-7l-3m-5n4o-8p7q-10r-3t-9v6
#^r$=a-17c-11f-9g6h-3k-4m-8n7o-4p5q-9r-5s3v17 #^ra=b-3c13f-6v-6 #^re=v-4 #^rf=b14c-12f3v-8 #^rl=v-3
#^rn=v4 #^rp=e3 #^rr=b-5 #^rs=b9v-11 #^ry=e5 #^s=a-15b34c-30e-10g-8h5m-5n-6o-4p-4r-8u-3v-15
#^s$=a-4b14c-8d-6e-3g-4n-8u-6v-5 #^si=b9c-10v-4 #^sj=h4r-3v-9 #^sk=b7c-4 #^sn=a-5b9c-3 #^sx=b4
#^t=a-8b7c-20e-6f4h-10j4l5n4o-6q-10r-10s-3v-4 #^t$=a-6b11c-6e-8f-13g-10l6r-5t-4v-7
#^ti=a-10c-7d5f7n-4v12 #^tj=a8b10d-5f6h-3 #^tn=n3 #^to=a5v-3 #^tp=g3 #^tx=a-13j12 #^ty=a5
#^v=b-8c-5e-7g-4i4l-3n-4 #^v$=b-3c-4 #^vi=c3 #^vn=c-3i10v-6 #^vx=a-3i-3v5 #^w=a-5b3c-7g-4h3i10
#^w$=a-3v3 #^wi=h4 #^wn=c-4i10
#^x=a25b-16c-12d-14e-15f-13g-3h-7i-8j-3k-5l-8m-14n-6o-10p-8q-11r-24s-4t-5u-17v-7
#^x$=a10b-20c-16d-11e-3h-5j-12l-22n-14p-3r-19t-4u-6v-5 #^xb=a-7n10 #^xd=j11k-7s-3 #^xe=j5k6q-3
#^xg=b7v-5 #^xi=b-3e-7f-12i-4j8k-10l7m-3q-5s-4v-4 #^xm=b-3 #^xn=a5b-4s9 #^xp=g-6i-4k4q3v10 #^xq=e-10
#^xt=a31b5c3e-8g-7j-18l-17m-8r-6s-6v-26 #^xx=l3n3 #^xy=a3e3j-3u-3 #^xz=b-4v7
#^y=a-8b-9c-12d-6g-18h-6i-7m5o-9s-13t-12u8v3 #^y$=a-21b-9c-8e-7f4g-10k-6m5n-6p5u9 #^ya=v6
#^yb=h-3v10 #^yd=m10v-7 #^ye=g-5p-6q8v-8 #^yf=b-6v7 #^yh=a-7n7 #^yi=d-5e11f-6g-8h-5k4t-4v3
#^yj=d-5h3v-6 #^yn=a16b9e-10j-4v-3 #^yp=e4 #^yq=a-3f6v13 #^ys=b-4v9 #^yt=a-9g3l4v-17
#^yx=a10e-5j3n-3 #^yz=q3 #^z=a4b-11c-6e-7f-8h-7i-7j-6l-6o-3q3s-10u4 #^z$=a-4d-9f-5k-6n3r-6
#^zc=b-5v-3 #^zi=b-5g5h-4k4q3r-3 #^zj=b-3d3g-3 #^zn=c-8r8s-7v-3 #^zo=a4 #^zw=b3 #^zx=a5v-4
#^zy=u4v-3 #a=a-24b-21c30d-13e-15f-8g-28h-5i-16j-11l-14m-12n-19o-4r-5
#a$=a-20b-22c22d-6e-13f-3g-14h-13i-9j-14l-9m-4n-7o-3r-9 #aa=b4f7t-3 #aa$=b5f7v-7 #ab=b-11c7s3v-9
#ab$=b-5c13r-5v-8 #abn=r6 #ac=b9c-3v-7 #ac$=b9v-7 #ad=c-8s-3v10 #ad$=c-4v10 #ae=b-4c3 #ae$=b-5c11v-6
#aeb=c-9v9 #aee=v-3 #aei=v4 #af=b6 #af$=b5 #ag=b-7c3v3 #ag$=b-7c7v3 #ah=v5 #ah$=v5
#ai=b-6c6g-4h4i-3j-6k3s4 #ai$=q-4v6 #aib=b-6c14s4v-10 #aic=v-5 #aid=k4 #aif=b5 #aii=c-5e3 #aij=h3
#ail=c3v4 #ain=e3v-6 #aip=b3c-4 #aix=c3v-4 #aiz=c9 #aj=b9d-3 #aj$=b10d-3 #ak=c7v-4 #aki=c7v-4 #al=b6
#al$=b6 #am=q-3 #am$=b-3c-4v4 #ame=v-3 #ami=c-3v5 #amm=b4 #amn=c8 #an=a-13b-5f-3r5s-6v6 #an$=c-3v3
#ana=c-3s-5v6 #ani=a-3c13j3v-7 #ann=u3 #ano=v9 #anz=c-3v3 #ao=c-14u4v12 #ao$=c-15v12 #ap=b6q-3t-3v-3
#ap$=b8c5 #apb=v-4 #ape=q-4 #ar=b-7c16f7q7v-15 #ar$=c9f-5q6v-10 #ari=b-4c7 #arp=f6 #at=v-8
#at$=a3v-8 #av=c15i-6 #av$=c9i-11 #ay=a4v7 #ay$=c4 #ayi=v6 #ayt=a4 #az=b-3c5 #az$=c5
#b=a-16b-17c29d-3e-15f-9g-8h-13i-11j-7k-12m-14n-8o-3p-4q-8u-5v-4
#b$=a-13b-13c18d-6e-7f-14g-11h-11i-3j-3k-10l-4m-8o-5p-3q-7r-9t-7u-6v-7 #ba=s-4 #ba$=b-5c20r-3s-3v-29
#bai=c4 #bam=c-3 #ban=v4 #bao=c-13v8 #bar=c3 #bb=c4v3 #bb$=c-4v7 #bbi=c3 #bd=c-5v-5 #bd$=c-3
#be=k-3v4 #be$=b6c-3k-3v5 #beg=b-4 #bg=c3 #bh=b-10c14v-7 #bh$=b-4 #bhi=b-3c9 #bi=a-6c10i-4
#bi$=b-7c9g3 #bia=v-5 #bii=c6 #bik=c3 #bio=v4 #bix=a-3l4 #bj=a3b3h-3v12 #bj$=b3h-3v12 #bk=b-4v-7
#bki=b-5c14v-12 #bm=b-3c6v-9 #bm$=c7v-11 #bn=b-6c4d4i-3v3 #bna=c-9 #bni=b-4c8 #bnz=f4 #bo=c-7
#bo$=c-8v4 #bp=b6h4i-4v4 #bp$=h4 #bpb=b3 #bpe=b3 #br=c4l-3 #br$=c7v-9 #bri=c-3v6 #brr=c3 #brv=c-3
#bs=b5v-6 #bs$=b-4c4 #bw=c7 #bw$=c7 #bx=a3n-8v9 #bx$=c6n-7v-4 #bxi=c5 #bxo=c-6v7 #by=a-3g7v-7
#by$=g8v-4 #bz=b-5c9 #bz$=b-3c6 #c=a-10c4f-8g4h-13j-11k-3l-5p-5t-6
#c$=a-8b3c-6e4g12i-4k-8m-6q-4t-3u-5v-10 #ca=c9d3v-7 #ca$=c9d3v-10 #cab=c-3 #cb=b-3c6v-5 #cba=v-3
#cbs=b-3c4 #ce=b-3v4 #ce$=v7 #cf=b-5v3 #cg=b3c-5 #cge=b3c-4 #ch=b11v-9 #ch$=c4 #chb=b7 #chi=b6
#ci=b6c-9g-8i4 #ci$=v7 #cin=c-4 #cip=c-6g-6i8 #cj=v5 #ck=b7 #ck$=b7 #cl=v3 #cm=b5c-10 #cm$=b4c-3
#cn=a3b-4c11e-6 #cn$=a3b5c3e-3 #cnn=b3 #cnx=b-6c3 #cnz=b-6 #con=b3 #cp=b-4c7e3v3 #cpb=c8 #cpi=g5
#cpn=e3 #cr$=c9 #ct=a-5m5v5 #ct$=a-5m5v5 #cv=p-3 #cvi=p-3 #cw=b-7c10 #cw$=b-6c5 #cwn=c4 #cxi=b3
#cz=b-4c7 #d=a-6c-7d-6g-12h-16i-3j13k6l-6m9n-19o-14p-3t-5u-4
#d$=a-13b-4c-13f4g-16h-10j7l-9m3n-10o-4t-3u-8v6 #da=c11v-4 #da$=c11v-4 #db=c-3v3 #de=a-3d-3f-3g-4q6
#de$=c-4j-3q6 #dee=k6 #den=j5 #df=b3 #di=b3c3g3k4m3n-3o-3v-7 #di$=c-10g3s3v-5 #dia=c5 #dii=s-3
#din=b4c4j-3 #dir=k3 #dj=h-4p-3 #dj$=h-4 #dn=c-5k-3 #dnn=c-3 #do=c5 #dp=q-4r-3 #dr=s-3
#dx=a7f5j7k-5m4 #dx$=m4q-4 #dxe=f7q-3 #dxi=a5j4 #dxp=k-3q5 #dy=j3u4
#e=a-9e-13g9h-18i-3k13l-8m-16n-9o10q15s-10t-4
#e$=a-10b-17c-9e-7f-4g8h-20i-4j-7k6l-11m-12n-9o-13p5q10s-16t-3v3 #ea=b-4c5q5 #ea$=c10 #ear=q4
#eb=c-9v8 #eb$=c-10v8 #ec=b-4 #ec$=c-4 #ed=b4 #edi=b4 #ee=a5b-8i-6j-3k-3o-12p3q4r-3v-6
#ee$=a4b-15c-8d-3k-3o-15p4r-3 #eee=o-8q6 #eei=b4i-4o3q3 #eep=c5 #ef=b6 #ef$=b6 #eg=b3c-14g6q-4v-4
#eg$=c-13g5v-5 #ei=a-6f6k7o17p-4q8s3v-4 #ei$=f8i4k7o6q-7 #eia=b-3c8q8 #eib=b-7c8q4 #eic=i-4
#eig=b10q-3v-3 #ein=b5c-6j3q4 #eio=c-3v3 #eip=b-5c3 #ej=q5 #ej$=h7q3 #em=c3 #en=c5f-6j3k3o5q4r-7v-3
#en$=k4p-5q4 #ene=q3 #eni=b5 #enn=b4 #enp=o3q-4 #enz=c3 #eo=f10g-4r-4v-8 #eo$=f4g-3v-3 #eoi=f6o3
#ep=c5o3q3r-3 #ep$=c7 #epe=c3r-3 #epk=b3 #epm=c-4v4 #epp=c-4 #er=c6f3o7q-4 #er$=o3q-7 #erx=f4 #es=b7
#et=g7 #et$=b3 #eti=g4 #ex=c4v-3 #exi=c4 #ez=b3c-3d5q-5 #ez$=q-5
#f=a-20b32c-20e-13g-17i-14j-6k-7l-6m-12n-10
#f$=a-8b11c-4d-11e-14f-8g-13i-9j-5k-8m-4n-5q-5r-5s-4u-8v4 #fa=b6v-7 #fa$=c-6 #fb=b8 #fb$=b7
#fd=b14c-3o-4v-17 #fd$=b10o-4v-12 #fdn=c-3 #fe=p3v3 #fe$=v3 #fi=a-4b5c-7f5g-4v7 #fi$=b-5r6v5
#fia=c-5 #fin=b-5f9v7 #fio=b-4 #fip=b8 #fir=b11v-5 #fj=h-4 #fj$=h-3 #fk=b7v-6 #fn=s6v6 #fn$=b-3s6v7
#fo=b-3 #fp=b6 #ft=b5 #fx=b13c-3v-9 #fx$=b8v-5 #fxi=b4s-3 #g=b14c-12d-9e-4f-17j-3k-4l-6m-13n-7p-6q-8
#g$=a-8b5c-4d-4e-7f-9k-8l-3m-8n-4p-3s-4u6 #ga=c-3 #gai=v-4 #ge=b12o-3v-4 #ge$=b12o-3v-8 #gei=c-3k4
#gg=a-7b11u-6v-6 #gg$=a-3b8u-6v-5 #gi=b3g-3o4q-4r4 #gi$=b-4v7 #gig=b8 #gip=b4 #gk=b-4 #gki=b-4
#gm=b-4v5 #gm$=v6 #gn=a8r-4 #gn$=a7r-3 #gni=b5 #gp=b8 #gpa=v4 #gpn=b5 #gt=a5d-3g4v-6 #gt$=g4v-6
#gx=v4 #gx$=v8 #gy=a-5b7g4u-6v-8 #gy$=b8g5u-6v-6 #gz=b5 #gzi=b5
#h=a-3b17c-7d-4e-9f-19h-13i-11j-10k-3l-10m-10n8q-4r-10u-10v-3 #h$=b3c-6e-4f-9h-4i-5m-3n7q-4r-4
#ha=b-4 #ha$=b-3 #hb=b8v-3 #hb$=b11v-3 #hc=b6 #hc$=b6 #hd=b5 #hd$=b5
#hi=b9c-3d-7e-10g-3h-3i-8n-7r-3v3 #hi$=a-3d-4e-4v10 #hib=b-4c4v-3 #hic=b6c-5 #hig=c-7 #hip=b8c-3
#hir=a3b4c-3 #hm=b-3c5 #hm$=b-3c5 #hn=b-3c7 #hn$=b-6c9 #hp=b7c-4 #hpb=b5 #hr=b6c-3 #hr$=b6c-3
#hx=a-3b-8c-3n9 #hx$=a-3b-6c-7n9 #i=a-10d-8g-5h-9i-6k-6l-4m-9n-15o-7p-6q-11r-6t-6u-14v-4
#i$=d-4l-5m4o-3r5t-4 #ia=a-8b-5c13e-10g-7p3r-3v-3 #ia$=b-29c7e-6f-14i6s5u4v4 #iaa=f4 #iab=v-17
#iac=c-4 #iae=c5v-8 #iag=b-3 #iai=b12h3q-5v-6 #iaj=b6d-3 #ial=b4 #iam=b5c-8 #ian=c-3s-3v7 #iao=v4
#iap=c11v-8 #iar=c8f3q3 #iav=c10 #ib=a-14b-11c17e-8i-5j-6l6s5 #ib$=a-4b-8c7f-4g-3j-4k-8o-3r-6s5
#iba=b-3c9f6p3v-8 #ibb=c3 #ibd=v-5 #ibe=b-6o3v-5 #ibg=c3 #ibh=c8 #ibi=a-5c5l3 #ibk=b-3c7v-4
#ibn=c-3v3 #ibo=c-6 #ibp=b3i-4 #ibr=r3v3 #ibs=b3c-3v-7 #ibx=c8v5 #iby=g5 #ic=a-5b11e-3h-5j-3n-4p-6
#ic$=b7c-4d-3g8m-3q-4 #ica=c11d3v-12 #icb=v-5 #icf=b-5 #icg=b3c-5 #ich=b12c-4v-6 #ici=b10c-5g-9i3
#ick=b7v3 #icm=b6c-10 #icp=b-9g4 #icr=c5 #ict=v6 #icv=p-3 #icw=b-7c10 #icz=b-4c7
#id=b-14c7g-3h-8i-3j5k14m-12q5s3u-3v8 #id$=a-15b-21f3g-9h-6k6l-3m-11s5v11 #ida=c7 #idb=v4 #ide=g-4k5
#idi=b-3c3e-6 #idx=a5j5 #ie=b-4e-4g7k3o6v-5 #ie$=b-5d5k3q6v-3 #ied=b3 #iee=o4 #ieg=d-3g4 #ier=q-5
#if=a-8b20g-3h-6k-5p4r-3s5v-13 #if$=a-5b6c6f-8h-3r-3v-7 #ifa=c-4 #ife=p3 #ifi=b4f3 #ifn=s6 #ifp=b4
#ifx=b3s-4 #ig=b8e-8i-5q-4 #ig$=b3e-3g-10q-4v7 #ige=b11v-3 #igg=b3 #igi=v-4 #igk=v5 #igp=b7 #igx=v3
#igy=g5 #ih=a-5b18c-7d-7e-4f-12h-3n-11r-6u-3v-9 #ih$=a-4b19c-15f-7g-12n-4r-3v-5 #iha=b-4 #ihd=b5
#ihm=b-3c5 #ii=a-4b5c3d3e-6g12h4i-3j-9m-8n-7q-6r-5 #ii$=a-9b3d-4e-6g7i-3j-4l-5m-3o-3r-5v-4
#iib=b4v-6 #iic=b9c-12v5 #iid=b-6f7k9v-6 #iie=q-3v-3 #iig=b-9c6 #iih=b4c-3 #iii=b5v-3 #iij=h8v-5
#iik=c5v4 #iim=b4c-4v3 #iin=a4b3d5e3i3p-4r3v-4 #iip=g3 #iiq=v8 #iir=c-3v3 #iis=b-4 #iit=l5v-3
#iiv=g3i-6 #iix=c9 #iiy=g7v-3 #iiz=c-3 #ij=a-10b-3c-3d12h10j6k-4l-3m-4r-3v-12
#ij$=a-13b-10c-6d6g-6h5j5k-3m-3v-11 #ija=b9 #ijg=h5 #iji=i5 #ijp=d4g7 #ijt=d3
#ik=a-9b11e-13g-12h-8j-6k-5l-3m-5v3 #ik$=b12e-11g-12i3m-5n-7r-4 #iki=b8c-6 #ikn=f5 #ikp=b4i-5n4
#ikx=b-4c4 #ikz=r4 #il=a-4b5v-11 #il$=t3v-6 #ilj=b-3d3 #iln=b6 #ilt=u3 #im=a-3b4e-4g-5i-8j-3k-5v7
#im$=i-4 #ime=b-12v13 #imi=b8c-9v-4 #imm=c4 #imo=v3 #imp=b4 #imy=v4 #in=a3c-5e4g-4i10j5q-7
#in$=a5b9c-10g-7j6m-4n6p5q-5r-5s11v-8 #ina=b-17c-7v22 #inb=a4h4 #ind=e7j9s-3v-8 #ine=b-9f5k3v12
#inf=b-15e-4v12 #ini=b8e-7f-12j-6v-4 #inj=a5e14h-9v-15 #ink=b-5c-3v8 #inl=b19j-4s-5v-6 #inm=c3v-3
#inn=c3i3p-5s-4v-4 #ino=b12c7v-13 #inp=b-7e4p-3 #inr=c4e-3m4s6v-6 #ins=b-5v9 #int=b-6s3v11
#inv=b-3f3i12v-7 #inx=a-7e3i-3u4v7 #iny=a10b-3m-6 #inz=b10c-10f-4i5j-5k-3v-10
#io=a-12b5c-11g-7i-4j3r-8s11u4v6 #io$=b-3c-5g-4s9v9 #ioa=c-5v4 #ioi=a-4b4v-5 #ion=v6 #iop=b3v-3
#ios=v5 #iox=b12v-9 #ip=a-6b6d-5e15j-5m-4n-9o-3v-9 #ip$=d-10e4g4h6i5v-5 #ipa=b6e-3 #ipb=b-8c8f-5v7
#ipc=v7 #ipd=b-4 #ipe=b-10c3f3o4r-4 #ipg=b-4v4 #iph=b13c-8e-4v-8 #ipi=b10c-6h-5v-6 #ipj=c-3d4v-4
#ipk=c-3e11v-4 #ipm=v-4 #ipn=b-6c5e5f7i-3s-5v-5 #ipo=g3 #ipp=b4f3h-3u3 #ipq=b8 #ipr=b-3 #ipt=v6
#ipv=i6 #ipz=e5 #iq=a19c-3e-4f-9g3i-4j-5k-3m10o-5 #iq$=a11c-13f-3g3m10n-3s4 #iqe=c5 #iqk=v5 #iqp=a3
#iqq=a3v6 #iqr=a4 #iqx=a8c-4e-3v-6 #iqy=v-4 #ir=b4e-9i-3j5n-6r6t4v-9 #ir$=p-3r12t6 #ira=b-10c9
#ire=b-3g3 #irf=b8r-4v-8 #iri=b3c3j4v-5 #irj=h3 #irm=c7v-6 #irn=b3v8 #iro=v-5 #irp=b-3 #irr=b6c-3f5
#irs=b11c-5v-4 #irz=a6 #is=a3f-4g-4h-4r-3v3 #is$=a8b-9v9 #isb=b3 #isi=a-3b5 #isr=c4
#it=b-12d3f5g7h-8l9m7n-9p-7q-6r4s-3v5 #it$=b-8d-6f4g-5i-3l5m5p-6t-3v12 #itb=c3 #ite=g8 #iti=c-5
#itj=d4 #itn=a3b-5c-4d5f-4s-6 #itr=a-8l8n-3 #itt=f7v-6 #ity=a-8 #iv=b5c-11e-4h-3i10j-4v-11
#iv$=c-8i8v-14 #iva=c-6i-5v13 #ive=b3 #ivk=b-6i6v-8 #ivn=b4i7v-4 #iw=b19c-12e-6f-6g-9i-7q-4v-10
#iw$=b20c-6e-4g-8i-3q-4v-9 #ix=i-3m-7n-4o3q6s-3u-6 #ix$=a10b-5f-15l3v-4 #ixa=b4 #ixb=a-3c-3v6
#ixe=j4q3 #ixg=a3 #ixi=a-9b-3c4d-5f9v9 #ixj=a-3 #ixm=a-4b7v5 #ixn=c4 #ixp=q3v-8 #ixt=a8v-8 #ixv=v8
#ixw=c-4 #ixx=a-12b8c3 #ixy=a7f4 #iy=a6b4n3v4 #iy$=g6i3m-3n9q-3 #iyg=v5 #iyi=b8n-3q7t3 #iyn=a3
#iyq=a-4v6 #iyt=d5v7 #iyx=a6b-3 #iz=a-12b-7c5d8e-7h7j-5m-7n-5q5s-4 #iz$=a-8b-9c7g7h7m-8v-4 #izb=v-4
#ize=c4q6 #izg=b3 #izj=d4f4g-3j-3 #izn=b6 #izo=v3 #izp=d6 #izx=v7
#j=a-11c-6d24f-3g-5h7i-6k-14l-14m-9n-20o-6p-13q-7r-5v-8
#j$=a-11b-8c-28d14g-23h3i-24k-17l-8m-11n-15o-13p-15r-11t-9u-9v-6 #ja=b12c-3d-4 #ja$=b9c-5 #jai=b3
#jb$=v4 #jd=v-3 #je=g6k4 #je$=g6k4 #jg=h5 #jg$=h3 #jh=b8 #jhi=b8 #ji=a-9b6c8d5e-4f-13h-3i8j6k-3v-4
#ji$=g-3i8j7v-8 #jib=c3 #jic=b4 #jid=v7 #jif=b5 #jip=h-6 #jit=c6 #jiz=c-4h6v-12 #jl=b-4d5 #jl$=b-4d5
#jn=e-4h5 #jn$=h9 #jns=b3 #jnt=a-3 #jo=h-3r-5 #jo$=r-4v-4 #jp=d3g7h10v-6 #jp$=b-8h4 #jpe=d6g7
#jq=a4b-4d5 #jqi=a4b-3 #jt=b-3d9 #jti=b-3d11 #jv=q-3v5 #jvi=q-3v5 #jx=a3e5v10 #jx$=v11 #jy=a3e3
#jyi=a3 #k=a-16b14c-6d-15e6f-7g-12h-14k-7l-13m-16n-5q-3u-4
#k$=a-18b11c-12d-4e7f-4g-11h-7i-5j-7k-4l-7m-9n-17q-5r-7 #ka=c8 #ka$=c4 #ke=c-8 #ke$=c-8 #kg=b-4e7
#kg$=e7v-5 #ki=a-10b7e-13f-3j3r-4 #ki$=a-6b-3c5e-8i3t3v-3 #kic=b9 #kii=v6 #kin=b4 #kip=b6 #kiv=v-3
#kj=b5d-4 #kj$=b5d-4 #kn=f4i6v-3 #kn$=i6v-7 #knn=f5 #knt=a3e3 #kp=b4c-3e5i-5n4 #kpq=n4v-3 #kpv=i-5v6
#kq=b7v-4 #kq$=b7v-4 #kr=b7i3v3 #kr$=b9c-4 #kri=i3 #kt=a8v-8 #kt$=a8v-8 #kx=b-6c15e3 #kx$=a-5b-4c7
#kxp=c3e-3 #kxr=c3 #kxt=a5e9 #ky=a-4 #kz=r4 #kzj=r4
#l=a-24b27c-24f-5g-14h-14i-3j-9k-10m-6n-7o-5r-7v-12
#l$=a-16b15c-16f-3g-12h-7i-9j-7k-7m-5n-5q-6r-5t4u-4v-3 #la=b4 #lan=b4 #le=v3 #le$=v3 #li=a-5b4v-4
#lj=b-6d7 #lj$=b-6d7 #ln=a-5b13c-6i-3 #ln$=a-3b5 #lnn=b4 #lo=v-4 #lp=b4i4 #lp$=b4i3 #lt=u3 #lt$=u3
#m=a-19b-3c15d-10e-7f-15g-24h-11i-9j-13k-14m-9n-9q-11r-5u-5v4
#m$=a-17c15d-8e-8f-9g-15h-7i-4j-5l-3m-7n-6r-3u-4v-4 #ma=c-6v4 #ma$=c-7v4 #mb=b4c-5 #mb$=c-7
#me=b-15c5k-3q-5v11 #me$=b-12c9k-3v5 #mee=v9 #mi=c5v-7 #mia=c10v-9 #mib=v-3 #mir=b-3 #mm=b5
#mm$=b8v-9 #mme=v3 #mmn=v3 #mn=b-3c4 #mn$=b-4c16v-6 #mnz=c-7 #mo=c-10v6 #mo$=v6 #mp=c3 #mpi=c5
#mr$=c-3v4 #mx=c5 #mx$=b3 #my=v8 #myi=v4 #n=a5c-3d-10e4f-11g-7k-5l-10m-18n-6o-10p10q-4r-7s5t-7u-3
#n$=d4j4m-4s4t-3u-6v-5 #na=a-8b-6c-23f-7i-6j-5t6u9v28 #na$=a-3c-19e-7i-5t7v19 #nab=c3
#nai=b-17c-3e3v20 #nan=c-14u3 #nb=a4c3h3k-4 #nb$=b-4c9s-3 #nba=c-8v8 #nbe=b7k-3 #nbp=h4
#nd=a5c-5e6j10k-11p-3r-3v-10 #nd$=a3b-3j12k-11v-4 #ndi=b6j-5v-4 #ne=b-5i3k4p12r-5s-6v9
#ne$=b-4c-4f3g6i4k5p11s-7v13 #nee=p6q6 #nei=c-3 #nf=b-25c-3e-7h3i-6j-5r11v29 #nf$=b-20e-7h4i-5r3v25
#nfi=b-8r8s-4 #nfn=b-5v6 #ng=b4k3q-4v-7 #nge=b3k4 #ngi=q-4 #nh=b-15n4v14 #nhi=a3b-14v14
#ni=a3b6d-3e7g-3l-5m-4n-13p9s10v-3 #ni$=a7b3e11f-14g-18i5j7n-3p11q4r-4s-3u-5v-6 #nia=i-5k7v16
#nib=a-3i-5v9 #nic=i3p-3 #nid=e8g3k-9q-4s4 #nie=c3k-3 #nif=b8c-8s7 #nih=b-12v9 #nii=c-5g8s3v-6
#nij=v5 #nik=b13f-5v-4 #nim=b-10 #nin=b4f3o-4q-3r-3s7v-5 #nio=b7c-7v-6 #nip=a-4c3h8r8s4 #niq=c3d6v-4
#nir=b3c4s3v-5 #nis=v10 #nit=a26d-21f6p-6s-3v-16 #niv=b-13i13v-9 #nix=a-16b9c9i-3p3s-3v-12 #niy=b-3
#niz=c3 #nj=a4b3d-9e15f-5h7j-7p-8v-21 #nj$=a-5b6d-7e13h6j-3p-10v-17 #njn=a3 #njp=b-3e-3h3 #njx=e5
#nk=b-7v10 #nk$=b-22e3v10 #nki=b11c-4 #nkx=c6 #nl=a-10b14e3f-6h-4i-10j-7k-3p3v-13
#nl$=a-8b7e4f-5i-6j-7q-3v-11 #nla=b4 #nln=a-3b5 #nm=c7 #nm$=v5 #nn=a4b4c-5e5f3j5k-5l-6n-3p-9r-3s5v-5
#nn$=a-9b13h-3p-13s-3u-6 #nnb=b3 #nnd=f5j11k-4v-4 #nnf=b-7v3 #nni=a6b-6e7f6j-6s11 #nnj=h4 #nnl=b8
#nnn=a4b-4c-3f5r-3s6v4 #nno=u4v-11 #nnp=c3i-4s3v8 #nns=b6v-3 #nnt=a14b-4e3f-13s-4v-8
#nnx=b-3c5e-3i-4v-3 #nny=a7f-7 #nnz=b3c-5i6 #no=a-4b5c7d5e-4g6j4k4p11q5r-5u9v-3
#no$=a-3b9c5g9j6k5p7r-5u12v-12 #noa=v8 #noe=c5q3 #noi=v7 #nop=p4 #nor=b4 #np=a-5b-8e7f5g-3h12j-3p6s5
#np$=b-5e-3f7g-3h11i-6r3s-7 #npa=c3 #npd=e3v-6 #npe=b4k4p10v-4 #npi=c3s5 #npk=b-9v8 #npm=v5
#npn=i4v-3 #npp=e8 #npq=e3 #npv=i3 #nq=v-8 #nq$=a-4s3 #nr=a8c-4e-6g-3h-3m3n7s5v-3
#nr$=a10c-7h-7n7r-4s7 #nrd=m4v-3 #nro=c4 #ns=a-8e-6v4 #ns$=a-9e-4v5 #nsn=a-5b3
#nt=a23b-6d-6e-11g-10h-7i-7l-7m-7n-20o3p-10q-4s-5u-8v-3 #nt$=b-17c-5e-5f-13g-8n-14p-4s-3t-3
#ntb=a3b3g-3 #nti=a19b-6c3d-7f3g-5j4l-6v-3 #ntj=a3 #ntn=e-4 #ntp=b5e3 #ntq=a4e-6 #ntr=a3s-4 #ntt=a5
#nty=f5 #nv=a-8b-7c-6d-3e-4g-3i22s-6v-20 #nv$=b-4f3i15s-3v-15 #nvi=b-5c-3i6 #nw=b3 #nw$=b3
#nx=a-10f-9j-3n3o-3p4r9u7v5 #nx$=a4b4c4e-12g-3i5k-3n5r7s-8 #nxa=c11v-4 #nxi=a3e3i-4v-5 #nxp=c-4v4
#nxq=a3s-4 #nxr=a-4 #nxs=v-5 #nxt=a-21p3s12v18 #nxy=u4 #nxz=c-3j-7k5 #ny=a14b-4e4h-3m-5n-4s3v-11
#ny$=f-9 #nyi=a3f3v-6 #nyn=v-3 #nyp=e3 #nyt=a12v-7 #nz=b6c11e-8h-6i3k-23p-4q-8v-18
#nz$=a-4e-7f3g5j-7k-7n4q-5r-3s3v-7 #nzd=b4 #nze=b6 #nzi=b3c5k-4 #nzj=h-4j7 #nzn=b-6c11 #nzo=b-4c13
#nzp=b5c-8h3k-4 #nzq=c3e-3 #nzr=b-3c12s-3 #nzs=b6 #nzv=i4 #nzy=a8 #nzz=c3
#o=a-5c-9e-13g-6h-5i-21m-6n-6r5t-8u6v13 #o$=a-4b-7c-18d-6e-7g-14i-11k3r-6t-7v11 #oa=v11 #oa$=v13
#oae=c4 #oam=v3 #ob=h-3 #ob$=h-3 #od=c-4 #oe=o3r14 #oe$=c-3r6 #oep=c3 #og=a6b-4v-6 #og$=a6
#oi=b7c3f5g6p-3r6u4 #oi$=b-5c-6f6g5 #oia=c3 #oic=v8 #oie=r3 #oii=b5 #oik=b5v-7 #oim=v3 #oin=b3
#ok=b4e3v-4 #ok$=b5 #om=c5 #on=b3s5 #on$=s4 #oni=b5 #onz=v4 #oo=v-6 #oo$=v-5 #op=c3i-4r4v-3 #op$=b4
#ope=s-3 #or=t-3v3 #or$=t-3v6 #orn=b4 #os=v5 #os$=v5 #ot=a-3l6 #oti=a-3l6 #ox=b10c-3v-14 #ox$=a4b4
#oxk=b3 #oy=r-5u5 #oy$=r-4 #p=a-17b7c-4d-9e16g-6h11j-12k-10l-14m-10n-10p-5s-5t-3u-6v-7
#p$=b3c-4d-3e4h13j-12k-9o4p-11r3t-3u-10v-8 #pa=b3c4e4v-3 #pa$=e5v-3 #pab=c3v-3 #pai=b6 #pan=c4v5
#pb=c13e-7h-4i-5k-6n-5q-5s-3 #pb$=b-7c12e-5i-11k-5n-4q-4v-3 #pbi=b7c4v-3 #pbn=f4v4 #pc=b-12c8v4
#pc$=b-8v-3 #pce=v7 #pcn=b-6c10 #pcp=e5 #pcr=c-6v3 #pd=b-9e8m-3 #pd$=e5v-5 #pe=b3d5g7k4q4v-13
#pe$=d3f-18g9i-4k6o-7r4v-15 #pee=b-4f4k-5o-7q4 #pei=i4o7 #pen=b4c-4o3p-4 #per=f5o3 #pf$=v3
#pg=b6c-7v3 #pg$=c-4 #pgi=v4 #pgt=a4 #pgz=b5 #ph=b16c-9v-4 #phi=b22c-8e-5v-7
#pi=a-5b16c-9e-7f4h3j-5t6 #pi$=b14c-3e-4f4i-6 #pia=b-3 #pib=v8 #pig=v5 #pih=b27c-6f-3g-5v-8
#pii=b4h3t3v-3 #pik=b-8f8 #pin=e4 #pip=b-8c-14e5v-6 #piq=b5 #pit=f-4 #piv=i3v-3 #pix=b4i4
#pj=c-3d3v6 #pj$=v3 #pk=c-11e18i-5v-11 #pk$=b-7c-6e8i-4v-10 #pki=b4c-3 #pkp=e3 #pkx=a5e5 #pl=b7c-3
#pl$=b9c-3 #pm=a-3q-3v3 #pm$=b-5c12 #pmr=c-4v3 #pmz=c-3 #pn=a-5b-9c6e16f5h4k-7n-11v-5
#pn$=a-5b-9e3h4n-10v-15 #pne=c5 #pnh=b-5v9 #pni=b9p3v5 #pnk=e3v-3 #pnl=b-11e5 #pnn=e4 #pnp=c-5e4
#pnq=a-8e7 #pnt=a7 #pnz=b-9c14e-3f6 #po=c-4t-3v14 #po$=g-4v11 #por=c-3t-3v7 #pp=b5c-5e6g-3h-4t4u3
#pp$=c-6e7g-5v-6 #ppp=b3e6 #ppr=v5 #pq=e10h-3n3v4 #pq$=c-8e8v9 #pr=b-15c4e-6h9 #pr$=b-7c6h7v-3
#pri=b-6 #pt=n8 #pt$=n8 #pv=c-9e-6i5 #pv$=b-6c-5e-4i6 #pvn=i-3v5 #pw=b19c-13e-3g-4h-4v-7
#pw$=b10c-3e-3h-3v-5 #pwi=b6c-5 #px=b-8e5 #px$=b-11e7v-7 #py=e9v-7 #py$=v3 #pyk=e3 #pz=b4e7
#pz$=b-4e5 #pzn=b4 #q=a13b-12c-6e11g-4h-18i-17j-16k-9p-9q-13r-14t-12u-8v-3
#q$=a5b-8c-19d-4e7g-4h-11i-8j-9k-6m3n-6o4p-6q-6r-10t-3u-4v-8 #qe=c9v3 #qe$=c9v3 #qi=b-9d9e9
#qi$=b-4d8e4g-4v-9 #qic=c3e5 #qin=f3 #qj=a-4e-5v4 #qj$=a-4e-5v4 #qk=e-3v6 #qk$=e-3v8 #qn=f3s3
#qn$=m4 #qnn=a3 #qnp=f6 #qo=v7 #qo$=v7 #qpg=b3 #qq=v5 #qr=e3 #qr$=a-4 #qri=e3 #qrn=a4
#qx=a15c-5e-7f-6m-3v-9 #qx$=a10e-12v-4 #qxt=e3 #qy=a3v-5 #qyq=v-3 #r=b-4c12d-12e-4g-7i-3j-3k-6s-3v-4
#r$=a-7b-12c3d-4e-8f-5i-9k-11m-15n3o-3q-3r5v10 #ra=b-8c20s-5v-9 #ra$=c5v-3 #rai=c10 #rax=c3
#rb=c8v-8 #rb$=c3 #rd=m7v-7 #rd$=c4m4v-6 #re=b-8g6i-4r-3v-4 #re$=b-8g4i-4 #rf=b27q-3r-3v-19
#rf$=b8v-8 #rfd=b4v-3 #rfi=b7c-4f4 #rfn=b4 #rgi=c-3 #ri=b-3c5f-6g-5i5k4r-3 #ri$=b-6c-6u-3 #ria=c4
#rie=k3 #rii=c4k3 #rin=b-5c-3i6 #rix=j3v-8 #riy=g-6 #rj=h5 #rj$=h4 #rl=b3v-3 #rl$=b3v-3 #rm=b-5v-4
#rm$=v-3 #rn=a10b4c-3v13 #rn$=v11 #rno=b5 #rnt=a5 #ro=v-3 #ro$=c3v-6 #rp=b-4f6 #rp$=b-3v4 #rpb=f6
#rr=d3f3v5 #rr$=f4v8 #rrf=b3 #rs=b19c-4v-6 #rs$=b20c-5v-17 #rv=c-3i5 #rv$=c-3i5 #rx=a9b-4s-6v-10
#rx$=a3s-5 #rxi=f3v-4 #rxt=a4 #ry$=e4 #rz=a8 #rz$=a7b-4
#s=a-14b33c-18e-20f-9g-20i-9j-14k-8l-4m-11n-13o-5p-10r-5s-6u-7v-7
#s$=b14c-14d-10e-14f-4g-12i-7j-8m-7n-14r-7u-10v4 #se=b6q4 #se$=q4 #seg=b4 #si=a-6b11c-11v-10
#si$=b4v-5 #sin=b7c-3 #sj=b3h4r-3v-9 #sj$=b4h4r-3v-9 #sk=b10c-6v-3 #ski=b7c-4 #sn=a-11b14c-3
#sn$=a-5b6 #snt=a-3 #sp=c-4v-6 #spb=b-3 #spi=b3c-3v-4 #sr=c5 #sri=c7 #ss=b12c-10 #ss$=b9c-8 #sx=b6
#t=a26b-9c-15e-8f-3g4h-30i-9j-11k-18l8o-9p-15q-28r-10s-8t-3u-8v-14
#t$=a13b-9c-17d-5e-6f-9g-11h-19j-18k-10l3n-4o-4p-7q-10r-6t-11v-7 #ta=c7 #ta$=c7 #tb=a4b3 #tb$=a7
#tbp=b4 #te=g10 #tee=g3 #th=a-7n8 #thx=a-6n8 #ti=a5b-6d11f9h-5i-5l5n-10p-4q-13r-7v6
#ti$=a6b-34e-6i-3r-8v4 #tia=c5 #tib=d5 #tid=v-4 #tie=b-7g19q-7 #tii=a-5b5c6d10f6v5 #tij=d5
#tik=b9f-3 #tim=v7 #tip=b3 #tir=g-12l7n-5 #tit=f11 #tix=a3 #tiy=a3 #tj=a10b8f3h-6 #tj$=a10b7f4h-6
#tje=g4 #tn=a12b-7c-4d3f-14j-6s-12v-13 #tn$=a7b-4f-5s-10v-8 #tnd=a3j-6 #tnn=a4e-4 #tnx=a-6e5 #tnz=a3
#to=a6v-4 #to$=a6v-4 #tp=b4e3g5 #tpe=g5 #tq=a7e-4s4 #tq$=a5d-5e-4s4 #tr=b-9l7s-5 #tr$=b-5g-3l5s-4
#tt=f4 #tt$=a5v-10 #tti=a-4v4 #tv=g5 #tv$=g5 #tx=a-8b-4j13m5v-3 #tx$=a-7j8 #ty=f4u-4v-4 #ty$=f4u-3
#v=a-16b-14c-15d-11e-13g-9h-12i30j-11k-3l-10m-8n-13p-3s-9u-5
#v$=a-11b-13c-9d-14e-3f3g-4h-8i17j-4k-11m-6n-9r-4s-4v-13 #va=c-6i-4v10 #va$=c-6i-5v13 #ve=b5k3
#ve$=i3 #vee=b3 #vg$=i5 #vi=b-3g-5i5p-3v3 #vi$=c3v6 #vib=c8 #vic=v3 #vie=i4p-3 #vii=q-3 #vin=v-4
#vip=i3 #vk=b-10 #vk$=i-4 #vki=b-3i7 #vkr=i3 #vn=a-5e-4i12l-3 #vn$=a-3c-5e-4i8 #vx=a-4v4 #vx$=i-5v7
#vy=i8 #vyi=i3 #w=a-15b29c-18d-8e-4f-11g-17j-5k-6q-9v-18 #w$=a-11b26c-5d-13e-7f-4g-16h-10i-14q-6v-10
#wb=c-3 #wb$=c-3 #we=b3 #wi=b6c-10h4v-5 #wi$=b8c-6 #wn=b-7i9 #wn$=i3 #wnx=b-4 #wx$=b4
#x=a24b-7d-11e-11f-5g-10h-12i-4k-14l-11m-17n-6o-9q-6r-14s-4t-9u-9v-3
#x$=a19b-8c-6d-9e-12f-14g-4h-12k-13l-12o-8q-8r-18s-11t-4u-13v-7 #xa=c9s-3v-7 #xa$=c9s-8v-12
#xb=a-12b-3c-3n10v9 #xb$=a-11c-3n10v8 #xd=j12k-14s-4 #xd$=a-7j4k-9 #xe=f5g-3j6k8v4
#xe$=a-4b-4c-10f6g-8j3k5o4p-3q-3v8 #xee=a5 #xen=b3c3 #xet=g4 #xg=b19v-14 #xg$=b17v-8 #xge=a3
#xi=b-3e-5f4g3j11k-12l10m-7n-8r3t-3v-8 #xi$=a4b12c-15d-9g-6i-9j-6l7n-3r3t-4 #xia=c3 #xib=b-4
#xic=b3q-3 #xid=a-3c7f3j20k-11s3v-8 #xii=c9 #xij=a-8b-5d3 #xik=b3 #xil=f3 #xin=i3 #xip=a3g3v5
#xiq=a17b-5s5v-12 #xir=r3v-7 #xis=a3b-9v4 #xit=g3 #xix=a-11l3 #xiy=i4 #xj=a-4d4 #xj$=a-3 #xk=b4v-7
#xk$=b5v-5 #xl=b5v-3 #xl$=b5 #xm=a-6b3 #xm$=a-5b5v4 #xmi=b-3 #xn=a3c3j3k-3s12 #xn$=a8j-4s9
#xni=b3j3v-3 #xnn=s5 #xnt=j5 #xnz=c3 #xo=c-6v5 #xo$=c-8v5 #xp=b-4e-6f-4g-9q11v9 #xp$=b-8e-3g-4v17
#xpa=c5 #xpe=k4q10 #xpm=v3 #xpt=v-4 #xq=a10b-5e-5j-3r-6s-6v-3 #xq$=a9b-4e-3r-6s-4v-3 #xr=b-4r4v-4
#xr$=r3 #xs=v-7 #xs$=v-6 #xt=a12e8g-9j-11l-14m-6n-8o-4q-3s6 #xt$=a5b-10c-5e8f-15g-3j-6l-7n-5p3s8
#xti=b6c3f3l-5m-3v3 #xtn=a3j-8 #xtt=v4 #xv=i3v7 #xw=c-4 #xw$=c-4 #xx=a-3b4n3v-9 #xx$=b3 #xxe=n3
#xxi=a-11l4 #xy=a13e3j-5m-4v3 #xy$=a3c-3e3v5 #xyq=a4 #xyt=a6j-3 #xyx=v3 #xz=a-7j-7k4v7
#xz$=a-3b-7c-3v10 #xzi=b3c3j-6v-3 #y=a11b-8c-9d-9e6h-12j-4k-4o-9p-4s-3u5
#y$=a-7b-8d-4g4k-13q-4s-10u5 #yb=c-4g6h-3v8 #yb$=g5 #yba=c-3v4 #yc=v-3 #yd=m10 #yd$=m10
#ye=g-5p-4q9v-9 #ye$=g-5q7v-7 #yf=b-6v7 #yfi=b-4v6 #yg=v4 #yg$=v5 #yh=a-7n7v-3 #yhx=a-7n7
#yi=a7b5d-3e10h-7k6q5 #yi$=a6b-7e-5m-4n3t-3v11 #yic=e3 #yie=k6q3 #yif=q3 #yii=b5 #yij=b6 #yil=m4
#yin=a6i3u3 #yio=b3 #yip=e14v-8 #yiq=a-4m6 #yir=g4v3 #yit=v4 #yix=a5f-3 #yj=d-4h3u4v-8 #yj$=d-8h3v-7
#yk=b-5e6 #yk$=b-4e5 #yn=a19e-7f-3g-3j-4r-3v-14 #yn$=a11 #yni=a6e-5j-3 #ynt=a4d-4s3 #ynz=b5 #yp=b5e5
#yq=b-3f7m-4s-3v3 #yq$=a-4e-3f7s-6 #yqr=a-4 #yqx=a4m-3 #yr$=b-3 #ys=b-4v9 #ys$=b-4v9
#yt=c-3d5e4f-8i5j-3l3u-6v-7 #yt$=a6e-3f-3i6l-4n-5u-3 #ytb=g7 #yth=a-5n3 #yti=d6j-3l8v-9 #ytq=s3
#yx=a12b-5c-3j6n-5 #yx$=a6e-3 #yxi=a7b-7v-6 #yxt=a3 #yy=v-4 #yz=a-3b3 #yz$=v8 #yzi=a-4b3v-4
#z=b-3c14d5e-10f-6g5h-3i-6j-14l-5m-8p-6s-6v-8 #z$=a-11b-15c7d-3g5h4i-5j-14l-8m-7n5q-8r-6 #za=v-5
#za$=v-5 #zb=b-3v-5 #zb$=v-4 #zc=b-5v-3 #zc$=b-3v-3 #zd=b4 #zd$=b4 #ze=b3q6 #ze$=b4q4 #zg$=b4
#zh=b-3v11 #zh$=b-3v11 #zi=a-6b8c11f-7h-3j-10n-5q4t-4v-5 #zi$=a-5b7c-3g7s3 #zic=b-3 #zid=j-9k5q3v5
#zie=g-3v-3 #zif=c7 #zii=c4 #zik=b3 #zip=d-5 #ziq=m5 #zis=c4 #zix=b8 #zj=b-5d9f3g-9h-5j4v-10
#zj$=b-14d7f5g-6h-7j5v-9 #zji=b3c4 #zm=c-5 #zm$=c-5 #zn=b4r10s-8 #zn$=b-4c8r10s-6 #zni=b-3 #znt=a4
#znz=b8 #zo=a3b-7c12v3 #zo$=a4b-5c6 #zoi=v3 #zp=b3g-3h3k-5 #zp$=b5c-5 #zpb=c7k-4 #zpi=b5 #zpr=b-3h3
#zq=c4e-3 #zq$=c4e-3 #zr=b-4c11d3s-3 #zr$=c11g-6 #zs=b6c-3 #zs$=b5 #zt=a4g5 #zt$=a4g5 #zv=i4
#zx=a3b3c-4d3 #zx$=b4c-4d5v6 #zxg=b6 #zxv=i4 #zy=a4v-6 #zy$=b-3n3 #zz=c3 #zz$=c3
*=a-24b-20c-21d-30e-26f-28g-24h-31i-27j-33k-33l-32m-27n-23o-24p-30q-24r-23s-27t-21u-30v-15
0=b3d5t14v-10 01=t4v-3 04=t3 05=t4 08=t6 08__$=t5 0:=c5d-6i-3j-8k-3m-3n-3o-70p-64q-56r-85s-78t-71u6
0:0=d6 0:1=c-5v6 0:10=b-3c4d3g10q-4v11 0:100=c6 0:103=c5 0:104=c5 0:140=c3 0:180=c6 0:190=c6
0:2=c12d6k4q3 0:20=b-5g4 0:200=c3 0:20th=g6 0:28=q4 0:3=b-3c5g9j3 0:4=d9v4 0:40=i4 0:412=c4
0:5=b4g12 0:6=g5 0:72=v3 0:86=c5 0:9=c6 0:911=a-6b15d-9 0:a=a-7b3c-6d3h3i-5m3q-7r-5s-4t-5
0:abajo=c7v-6 0:able=b-3j4 0:about=c-7k-3v3 0:abre=v8 0:abren=v8 0:abrieron=c3v-3 0:abscess=c5
0:abuela=c3 0:abusaron=b4 0:acabe=b6 0:access=v5 0:accident=v-3 0:aceptan=v5 0:achy=c4
0:acosando=a4c-4 0:acoso=a8m-4 0:acting=b-4c6v-5 0:actually=v3 0:acuerdo=c3 0:add=l6
0:address=a-4b-6m-4v8 0:adelante=e5 0:adios=b6u-3v-4 0:adiosito=b-7u9 0:advise=g4 0:afraid=c6
0:after=b4f-3g21i-3q-4v-4 0:afuera=v6 0:again=g-5h5l6n-7v-8 0:agarra=b-3 0:agarre=n7 0:agarro=c-6v6
0:age=c4 0:agent=d6 0:agente=d6 0:agito=c5 0:ago=c-4 0:agony=b-3c8 0:agradezco=u4 0:agree=a5
0:agripado=g-3 0:agua=c3 0:aguantar=b3 0:aguanto=b9c3v-6 0:agujas=v4 0:ah=n16v-10 0:ahi=b-8c-6h-3v16
0:ahogo=g-3 0:ahorita=b-3g3 0:ai=d8 0:aid=c-6v3 0:aide=c-4 0:aint=b-4e13v-5 0:aire=c10 0:airport=g3
0:al=f-5n-4q8 0:alacran=c3 0:alcance=n6 0:alcohol=b3 0:alegria=b6v-4 0:alerts=l6 0:algo=b3
0:alguien=j4m-3 0:alive=e4v4 0:all=d-4g-12j-7u4 0:alla=i7k-3v-6 0:allergic=c3 0:allowed=c-5v8
0:alone=c-6 0:alot=c4u3 0:alta=a-3c3l4 0:alto=n4 0:am=b-7d-9m7n-3 0:amable=u12 0:amaneci=c-3v7
0:amarilla=c4 0:an=c-7h3i-3j-7v4 0:analisis=m3v3 0:and=e-3g-3i-3k4n-4q-7r-4v-3 0:anda=a-4c-4e-6i5
0:ando=b-13f-7g10i4 0:andrea=e5 0:angustia=b3 0:ankle=c3 0:annoying=a6 0:ano=b-3c-4e3u3
0:anoche=b-3v4 0:anos=b-3v7 0:another=b-5d-9k7v-5 0:answer=b-6g4 0:antes=c-10g-5v12 0:antibiotico=v4
0:any=b9c-9d8e8f-5j-3v6 0:anymor=b5 0:anymore=a-4e-4h-5k4 0:anyone=d-3h4 0:anything=c5
0:anytime=b4c9q-3 0:anyway=v6 0:apaguen=a4v-3 0:apart=b3 0:apartment=v7 0:app=v7 0:appetite=c6
0:appointment=b-5e3j4k3m-6v-3 0:appreciate=u5 0:appreciated=u4 0:apunte=a7 0:apuntenme=a-3
0:apunto=a3 0:aqui=a-3c-4e7v-6 0:arabic=f3 0:are=c-6d3f-4m6q-3u-6v4 0:arent=c6e-3v-4 0:arm=b-4c4
0:arma=b4c-4 0:arms=b3 0:around=g6v6 0:as=a3v5 0:asap=q8v-4 0:asesor=d5 0:ashamed=b-3c5
0:asi=b-5c4e5k5v8 0:asilo=b5 0:asistir=j3 0:asma=b-3v8 0:assaulted=b3 0:asthma=v3 0:asusta=a3
0:asustan=v4 0:at=a-15c-3g15k5n-4q4 0:atender=d6i-5 0:atienden=c-6v12 0:atraganto=b-4
0:atrapada=b6c-7 0:atras=b-4v7 0:attack=c4v-9 0:attacked=c-3v3 0:august=a3 0:aunt=a5e-3v4
0:auxilio=b7v-3 0:aventon=i5 0:avisarme=a-4u3v6 0:aviso=a-3 0:avisos=l3 0:away=i-3v6 0:awful=c8v-3
0:ayer=f-4i-5 0:ayuda=b-3m7 0:ayudenme=b8 0:ayunar=v7 0:azucar=b-4c6 0:b=v8 0:baby=e-5g4
0:babysitter=e5 0:back=b3c-3d-10h4j-3l7n4 0:backing=v3 0:backs=b-9c9 0:bad=b3g6v-19
0:baja=a4b-3j3l3v-4 0:bajado=c3 0:bajo=c-5v6 0:banco=n7v-5 0:bandage=c3 0:bano=b-3c7k-3
0:bateria=i7v-4 0:battery=b-8v6 0:bawling=b4 0:be=b4c-4d-3f-4g-3j5k-3q-8v-6 0:bear=b3
0:beat=a5b-7c-8g5v5 0:beating=b4c3v-6 0:bebe=b5 0:because=b-3 0:bed=g8 0:been=g-7 0:before=v7
0:beg=n3v-4 0:begin=l11n-4 0:behind=c-3v6 0:being=g-3 0:believe=e5 0:belongs=v4 0:bend=c4
0:bendiciones=u8v-3 0:bendiga=b-3u10 0:best=u4 0:better=u4v-3 0:between=g6
0:bien=a-5f-4g-5h-3n6u4v10 0:bigger=c4 0:bill=b-3v8 0:biopsy=c4v-3 0:bit=c12v-4 0:black=c3v-4
0:blacked=c7 0:blank=n6 0:bleeding=b-5v4 0:bless=u8v-4 0:block=c3 0:blocked=a6v-3 0:blocking=a3
0:blood=b5 0:bloquear=b-3 0:boarding=g8 0:boca=c4v-4 0:boil=c3 0:bolsillo=c-3 0:book=g3v5 0:borde=b7
0:born=b7 0:borracho=c-4 0:borrame=a5 0:borrar=a5 0:borre=a3 0:borreme=j3 0:borrenme=a3 0:borroso=c4
0:boss=e5 0:bot=m14v-4 0:both=c5 0:bother=a14e-3v3 0:bothering=a3 0:bots=a-7d14 0:boyfriend=b3
0:bp=b-3c5 0:brain=b7v3 0:brazo=c4v-3 0:brazos=b5c-5 0:break=b-4c-3g3v7 0:breakdown=b7c-3
0:breaking=b8c-7n5 0:breath=b-6 0:breathe=c4f3v-11 0:breathing=c3 0:bring=b-8c-7i8k4v5 0:bro=c-9v8
0:broke=a-3c3n4 0:broma=m6v-7 0:brown=c4v-5 0:bruises=b5 0:bsy=g11v-4 0:bueno=v9 0:bug=a6
0:bugging=b-3 0:building=v7 0:bump=k4 0:bunch=c-3 0:burden=a-5b3 0:buried=c-4 0:burning=d3
0:burst=c3 0:bus=a-6b-5c-4i6 0:busca=e5 0:buscando=b5 0:business=m5 0:busquen=a4 0:busy=c-3g3v5
0:but=b-14d-4v3 0:butt=v5 0:button=c3 0:buzz=d7 0:by=a-6b4l3v5 0:bye=b-5g9u4v-3 0:c=v7 0:cab=i4v-3
0:cabeza=v4 0:cada=b-4c8 0:cadera=c-4e5 0:cae=c4 0:cafe=b-5v9 0:cai=b-4c7 0:calendar=g8
0:caliente=c4 0:call=a-7c-3d12e-7f-3g3j7v-8 0:called=b-4e4j-3v6 0:callin=a3 0:calling=a3d-4e4m5
0:calls=a6f3v-6 0:calm=b4c-7 0:calor=b-4m-3v9 0:cama=b3v-4 0:cambiar=h4 0:cambie=l3 0:cambieme=q3
0:cambien=k4q3 0:cambienme=h3 0:cambio=e4 0:came=a-5l-4n3 0:caminar=c5 0:camion=c-3v6
0:can=b-5c-14g-3h3k7n-6q8u-3v7 0:cancel=b-8q-3 0:cancelar=a-3k-3 0:cancelaron=v6 0:canceling=j7v-5
0:cancellation=k4 0:cancelled=i3j4v-5 0:cancer=b5c-6f-5j-4v6 0:canso=c7
0:cant=a-11b7e-7h-5k3n3p-6q-5v-3 0:car=a-3c-6i6l-3 0:cara=b4c-3v3 0:carajo=a4 0:card=b-6v8
0:care=h4i-3u7v-5 0:carro=b-5c-5i7 0:carta=v4 0:casa=b5c-7e4 0:casi=b4 0:cast=v13 0:cat=b3v5
0:caught=c10v-5 0:cayo=c3e-3 0:cease=a3 0:cell=d6 0:celular=v6 0:cerca=i-5v5 0:change=h5j-8k5q5v-4
0:changed=b-4j4l4 0:changing=g3 0:charge=d3 0:charley=c3 0:chart=c-4v7 0:chat=a-6v10 0:check=g5k4
0:checking=u3 0:cheek=c5 0:chequeo=v3 0:children=b3 0:chinese=f4 0:chip=e5 0:chofer=c-7i5 0:choke=c4
0:choked=c-4 0:choking=c7 0:chole=a7 0:choose=a3 0:chorro=c4 0:christmas=e3 0:ciatica=c6 0:cierra=f6
0:cigarettes=b4 0:cita=a-8c-3f-3g-9h-4j9k7m-4n-3q10u-3 0:clase=g5 0:clavo=c3 0:cleaning=e4
0:cleared=c-8v4 0:click=h7v-5 0:cliente=c-3 0:clinic=e3h-3v3 0:clinica=b4i-3 0:clogged=n4v-3
0:closed=b5 0:clot=c3v-4 0:coffee=v4 0:coin=b-3c6 0:cold=j3 0:colds=v5 0:colesterol=v3 0:colicos=c3
0:coma=b-4 0:comadre=i4v-3 0:come=d-5g-8h-3i7j7k11l-3n4 0:comer=a-6b-3c-3v7 0:comes=c3
0:coming=a-5c6e-3g-5j8 0:como=a3m3n3 0:company=g8 0:complaint=d5 0:complete=n3 0:compre=b3e6v-4
0:comprendo=f6 0:computadora=d-7m4 0:comunicar=d8 0:comunico=d-4g4
0:con=c-6d6e3f-3h4i-4j-3l-4n-5q-3v-7 0:confio=h5 0:conflict=k3 0:connect=d4v-4 0:connection=n5
0:conocimiento=c4 0:conozco=e7 0:consent=v-4 0:consiguieron=m5 0:consuelo=b3 0:consulta=j3
0:contact=b-5f6 0:contacted=a5 0:contacting=b4 0:contestar=b-3m5v-9 0:contesto=v8 0:continuar=a-3l5
0:continue=l6 0:contracciones=c3 0:contractions=c5 0:control=b4 0:cooking=b-3g10 0:cool=v4
0:copay=v3 0:copd=c5 0:cope=b7c-3v-3 0:coping=b8 0:cops=b3d-3 0:corazon=b4c5 0:correo=v7
0:corta=b3c-4n4 0:cortando=b-4 0:cortar=a-3b7 0:cortenla=a3 0:corto=n6 0:cosa=n9v-9 0:costo=i-4v6
0:cough=f4v6 0:coughing=v-5 0:could=a4k9m-4v-10 0:counting=b5 0:cousin=e3 0:covered=c4 0:covid=e5v3
0:cowboys=b-3v7 0:coworker=c-5v4 0:crap=c6 0:crash=b5v-4 0:crashed=v3 0:crashing=c-7v5 0:crazy=b4
0:creo=b-3c9v-4 0:creole=d-4 0:cried=b-4 0:crisis=b13v-8 0:crying=b-4 0:cual=n-6v6 0:cualquiera=h6
0:cuando=g5 0:cuantas=a3 0:cuanto=c-3v4 0:cuarto=b3 0:cubre=v3 0:cuello=b7c-4v-3 0:cuenta=v6
0:cuerpo=b-5c3 0:cuesta=c-3v7 0:cuidadora=b6c-5 0:cuide=b-3u8v-3 0:curiosidad=b-3v4 0:customer=d3v-5
0:cut=c3n6u-3v-12 0:cuts=c-3 0:cutting=b7c-7 0:da=a-4f-10v3 0:dads=e4 0:dame=c-3g5
0:dando=b-5c-3g4v-4 0:danger=v5 0:dark=b9v-5 0:date=h-3k8n-5 0:datos=a3 0:daughter=i3
0:day=c-3k8n-7q-3u4v7 0:days=c10g-3i-3 0:de=a-6c-4d-3m8q-4r-3t-4u4v6 0:deactivate=a3 0:dead=b-8e5i8
0:dear=b-5c6d6 0:death=b3v-3 0:debe=m4 0:debo=c-3v6 0:deceased=e6 0:decided=g6j4 0:decir=n3
0:decirle=b4 0:decirlo=n5v-5 0:dedo=b-7v3 0:dedos=b3 0:deep=b-4c5 0:deja=a-3b9c-5v-5 0:dejame=g-6v4
0:dejar=a5c-3q3 0:deje=a-6f6v8 0:dejelo=g3v-3 0:dejeme=a5g5v-6 0:dejenme=a6g-3 0:dejo=b3
0:del=a-5b3e-4j3k-3q-3v3 0:delay=j-4k5 0:dele=j8 0:deme=g3k4v-4 0:dementia=a3 0:denme=b-5d6l3
0:dense=a-6e5 0:dentist=h6 0:dentista=g4 0:dentro=b9c-4 0:denunciar=a5 0:depends=g3v-4
0:depre=b10c-4v-8 0:depresion=c-4 0:depressed=v7 0:depression=b3 0:deprimida=b-4 0:desde=a-4c4n5
0:desea=m4 0:deseo=a3 0:desist=a5 0:desk=b-3d9v-4 0:desorientado=c3 0:despacio=n5 0:despair=b3
0:despedida=a-3b4 0:despierta=b-3 0:despues=a-4g11j-3v3 0:desuscribanme=a4 0:desuscribir=a3
0:detener=a4 0:devuelvo=b-5c6 0:di=b-5c9l3 0:dia=h-4k3p-4u7v-9 0:diabetes=v4 0:diablo=b6c-3
0:dial=v8 0:dias=c5v-6 0:dice=b4c-3g5 0:dicen=c3 0:diciembre=e5 0:did=a-7c4h-5v8 0:didnt=b-5n7
0:die=b3e-3 0:died=b-5e3v5 0:dieron=e3 0:diez=v3 0:different=b-3d-4e3f3g-3k5 0:digalo=n5
0:digo=b-3c-5 0:dije=a5 0:dio=b-7c10e-3 0:dios=a-3b6c-5e4i-3 0:diosito=b7 0:direccion=f3v5
0:dis=e3m8 0:disable=a3 0:discharge=c6v-3 0:discontinue=a7l-3 0:disculpe=a-3b4 0:ditch=j3
0:divorced=e3 0:dizziness=c-3 0:dizzy=c8 0:dnc=a10 0:do=b-3c-9d3e-5h3k5l3n-10u-9v8 0:doble=c6v-3
0:doctor=a-8b-9c-7e3h16l-3m3q-4v-14 0:does=a-4c-11e-3h3i-3m3 0:doesnt=b-3c4i3 0:dog=b-7g-4n3
0:dogs=v6 0:doing=b4u-4v6 0:dolor=u-3v5 0:donde=a-4h-4i-6m4v3 0:done=a4v4 0:dont=a7b-13c-3e3j7l-3v-6
0:door=e-3g3i-5 0:dormir=g3 0:double=c7 0:down=a4b-4c5g3j-3v-5 0:doy=b10c-3v-10 0:drain=c4 0:draw=v3
0:dread=b4 0:dreading=c-4 0:dream=b-7v8 0:drink=c-3 0:drive=b-5v5 0:driver=c-8i12v-7
0:drives=b-5i8v-3 0:driving=f5g4i-3 0:drop=a3j5v-5 0:dropped=c3 0:drowning=b6c-3 0:drunk=b3 0:due=v4
0:duele=c-3 0:duelen=v-3 0:duermo=b6 0:dying=b-3c-4v9 0:ear=b-6c-4v5 0:earlier=k8v-4 0:early=i-5v12
0:ears=n3 0:easter=a-3d3 0:eat=b-3c7g-4 0:eating=c-4g3v8 0:echan=b6c-3 0:echandole=b-3v6
0:effects=v-4 0:eh=n14v-4 0:eight=v3 0:el=a-3b-3d6f-6g6h4m4o-3v5 0:elevator=v6 0:eliminar=a4
0:ella=b-3e4h4v-5 0:else=b-6d-5e3h11j5k3m-3p-5v-4 0:elsewhere=a-3j7 0:email=g-4v7 0:embarazada=c3
0:embarazo=v3 0:emergencia=b4 0:emergency=b3 0:empezar=c-3l6 0:empezo=c3 0:en=a-4b-4c-3g8i-3m-7q-3
0:end=a-6b11c-5g-5v3 0:ended=v-4 0:enderezar=c4 0:ending=b5 0:endodoncia=v5 0:energy=c4 0:enero=e4
0:enferma=c5k3 0:enfermera=d9v-6 0:enfermo=c-11i3v8 0:engine=i6 0:english=f8 0:enjoy=b5
0:enough=a4c-4i-3 0:enroll=a5 0:entendi=n3 0:entero=b3 0:enterro=k3 0:entiende=a7 0:entiendo=a-7f11
0:entrance=v6 0:entrar=v5 0:entro=c4 0:envenenar=b3 0:envien=a3 0:equipo=b-5v6 0:equivocado=e6
0:equivoque=c4 0:era=a-3e4v7 0:erase=a5 0:eres=m9v-3 0:error=l3 0:es=a-11c-13e13h-4k-5m14n-9v5
0:esa=b-6e5f3k6 0:esas=b-3 0:escalofrios=c3 0:escriba=a-3 0:escribame=g5 0:escriban=f-9
0:escribeme=a5g5 0:escriben=m4 0:escribiendo=e3 0:escribir=a-6 0:escribirme=f7 0:escuche=h3n6v-6
0:escuela=e4v4 0:escupo=c4 0:ese=a-7c-6e8f-5g-11h3k6 0:eso=b-4v4 0:esos=c-3 0:espanol=f8v-4
0:esperanza=b3v-5 0:espere=g8v3 0:esposa=c3 0:esposo=b3v-3 0:esta=a-9b-10e9f-9g-3h3n4
0:estacionamiento=v5 0:estado=b5 0:estafa=m4 0:estamos=g3v-3 0:estan=b-3i5 0:estar=a-7b4v10
0:estaria=b5v-3 0:este=e7n-5u3v-8 0:esten=a4 0:esto=c-5g-7m11u-5v-16 0:estos=a-3m3
0:estoy=a-11c-5e-3g6m-8 0:estrenida=c4 0:estuvo=a4b-4v-9 0:even=m-5 0:ever=c-5 0:every=c4k-3v-9
0:everybody=v3 0:everything=b6c-6u-3 0:everywhere=i6v-3 0:ex=c-8e6 0:examen=v5 0:existing=b4
0:exit=a9v-4 0:expediente=v6 0:expired=i5 0:explain=m9v-5 0:explotar=b4 0:extranaria=b3 0:eye=b-6v4
0:eyes=b3 0:face=b3k-4 0:fall=b-5c12v-3 0:fallecio=e8 0:fallo=c-3i5 0:falta=b4j5 0:familia=i3
0:far=b-7c-6i10 0:farmacia=v7 0:fast=n5 0:fastidio=a7n-3 0:fasting=a-3v4 0:father=e3 0:favor=a3v-4
0:fax=e4v6 0:fcc=a4 0:fear=b4c-3 0:feas=b6v-3 0:fecha=k9n-3 0:fed=a7 0:feel=a-3b5f-3v-3
0:feeling=g4v4 0:feels=b-4c3g-3 0:feliz=q-4u4v4 0:fell=b-7c9g-4v-3 0:female=h7 0:fever=f3
0:feverish=c5 0:few=b-3g4 0:fiddle=v6 0:fiebre=b-4f4 0:fighting=b3 0:figure=v3 0:file=a6
0:fin=a13v-7 0:find=b5v-3 0:fine=b-4u3v15 0:finished=v5 0:fire=b-6c6h3v7 0:fired=b4v-6 0:first=b-3n3
0:fit=c4q4 0:fix=j-5k4 0:fixed=i-6v6 0:flare=c3 0:flashbacks=b6 0:flat=c-4i9 0:flooded=c-5i5
0:floor=m-3v6 0:flu=c-3v6 0:follow=a-3n5 0:following=b3n3 0:food=c6g-3 0:foot=c-3i9
0:for=f-9i3m-9n-3v3 0:forever=u-3v3 0:forget=a17 0:forgot=v5 0:form=b-5e-4v12 0:forms=v3
0:formulario=v4 0:forward=k7v-4 0:found=b5e3 0:frasco=b5c-5 0:fraude=m6 0:freaking=b9c-3
0:free=c-4j5v4 0:fregando=a4 0:friday=c3o-4q3v12 0:frieguen=a3 0:frightened=a-3b3 0:frio=c8
0:from=e-8g-6l-5n3 0:front=e3 0:fue=c-13e3h5v4 0:fuera=a12 0:fuerte=n5 0:fuertes=c3 0:fuerza=b6
0:fuerzas=c4 0:fui=a-4e4j3 0:full=c-3g5v-3 0:fumar=a-3v5 0:funciona=m4 0:funeral=g5 0:funny=b-3
0:further=a6 0:future=b9c-3v-4 0:game=e-3n-4v4 0:ganas=b6c-5 0:gane=v6 0:garage=b5c-3
0:garbled=n7v-4 0:gas=b3i10v-10 0:gasa=c3 0:gato=c-6v6 0:gave=c3g-3v-8 0:general=h3 0:gente=a-8d8h-3
0:get=b-5c-4e-7g-6i4j-3m4v4 0:gets=c3 0:getting=a5i4 0:gimme=g3v-4 0:give=c-4j4v-4 0:gives=v5
0:giving=b4 0:glasses=c-4g5v7 0:go=b5c-5i-4n7v-6 0:god=u-5v8 0:going=e-6 0:gomez=c-6h8 0:gone=b6
0:good=g5u10v6 0:goodbye=b6v-4 0:gordo=v3 0:got=a-11c6 0:gout=c4 0:gracias=b-5c-7f-5g-6s-4u23
0:grandma=c6 0:grandson=v3 0:granitos=c3 0:grateful=u5 0:great=c-9u8v7 0:grief=c-5 0:gripa=v5
0:gripe=k4v3 0:group=b-4v3 0:guagua=i4 0:guardando=c-3 0:gun=b7v-4 0:gusta=v7 0:gusto=b-7h3m3
0:gut=c5 0:guy=h5v-7 0:guys=i3 0:gym=a-4g5 0:ha=v4 0:haber=b6 0:habia=v4 0:habla=d-6g-4m6
0:hablamos=e-4g5 0:hablan=b3 0:hablando=e5 0:hablar=d9g6h-5 0:hable=f7n9 0:hablen=b-4
0:hablo=d-3e-3f4m3 0:habra=h3 0:hace=b-5j5v5 0:hacen=v5 0:hacer=b3f-4j-4m6v-3 0:hacerle=b5v-3
0:had=g-5v7 0:haga=b4 0:hago=c5i4 0:haha=b-8v13 0:hair=c3 0:haitian=d-4f6 0:hall=v8 0:halt=a3
0:hambre=v10 0:hands=b3c-4g4 0:hang=a3b3 0:hanging=c-5v4 0:happens=a7m4 0:happy=v5 0:harassment=a3
0:hard=b3v-7 0:harta=a4b-4v-5 0:harto=a6 0:has=b-4e-3i-3k3v3 0:hasnt=c11v-10
0:hasta=a6b4c-3g5i5u-3v-3 0:hate=v-4 0:have=d5f7m-8u4 0:havent=g3 0:having=b-5c3v-6
0:hay=a-3e5h-5k5m-3 0:he=a-10b4c-5d-3f-6q-3 0:head=b3n4 0:headache=b-4c-3v3 0:headaches=c-4
0:headed=c6 0:heads=g3 0:heal=c5 0:healed=c-3v5 0:healthy=v7 0:hear=c-9n12v-10 0:hearing=c-3
0:heart=c3g-3h-3n-4 0:heartbroken=b4 0:heartburn=b-5 0:heat=v5 0:hell=a4 0:hello=b-8e-3u5v4
0:help=a-4b5c-5d-7m7 0:her=c-9g-3h3 0:here=a-3b-5c-9e3f-3g4h-3m4n-6v3 0:herida=b-3c3
0:hermana=b-5e4h4 0:hernia=c7 0:hes=c-3e3f4g-5h4v-3 0:hey=v8 0:hi=g-4u-3v4 0:hiding=b6c-4 0:high=v-4
0:hija=e6 0:hijo=c-3i3 0:hijos=b3v-3 0:hike=a4 0:him=a-4b-6c-8e8h7v-9 0:hincha=c3 0:hinchan=a5
0:hincho=v-3 0:hip=b-3c11 0:his=b-3c7e3g-4m-5v-6 0:hit=b-4c4g4 0:hitting=b3f3 0:hizo=v6 0:hoarse=c6
0:hola=d-4v4 0:hold=b-3g3v3 0:hombre=v-3 0:hombro=c5 0:home=c-5i-5v5 0:hoops=c-6v9 0:hope=b3
0:horario=g8 0:horas=b-3f3j4k5m-3n-5 0:horse=c-6v7 0:horses=c3 0:hospital=m3v-11 0:hotline=b5v-4
0:hours=m-4 0:house=e6 0:how=j-3u7v-9 0:hoy=a5b4g4v5 0:hoyo=a-3b9g-6 0:hubiera=b3 0:huele=c4
0:huelo=c8 0:human=d5h-4v-4 0:humano=d7 0:hundida=c3 0:hungry=v3 0:hurt=c3d-4v6 0:hurting=c-6v3
0:hurts=b-7c7 0:i=a-10c-6g-15h5k3l5o-3p-5r-7s-5t-4v4 0:iba=g9v-6 0:id=a5c-4h11u-4v-5
0:idea=b-6i-5v12 0:ideas=b9c-4 0:identificacion=a-4v7 0:identity=m4 0:ido=e5v-6
0:if=a6c4d3i-5j-5k3m3 0:igual=b4v4 0:igualmente=u4 0:ill=a-4c6g14l-3v-5
0:im=b4c-4d-6f3h-6i4k3m-3q-9s-5u5v3 0:in=a-4c-4g8h-5i-4k6m-10q3 0:inconsolable=b7 0:infection=c-3
0:infierno=b5 0:inflamada=c3 0:info=m10 0:informacion=m5v-13 0:ingles=a-3b-6e-3f12 0:inside=b4
0:instead=h4 0:insurance=a-5b-3c-3v8 0:interes=h8 0:interesa=a3 0:interested=a4 0:internet=v8
0:interpreter=f3v-4 0:inyecte=b6c-5 0:ir=a-5b-9c-5h4i5k8v-6 0:ire=j7v-4 0:irme=i6
0:is=a-12b-5c-3d-3f-5g-10l-3m4n-11o-5q-4t-5v10 0:isnt=v-5 0:isolated=b3 0:issues=v5
0:it=a-5b4d-5e-3g-3j4k9n3q7v-3 0:its=a-4b6d-5l3q-3u-4v3 0:itself=v6 0:ive=g-6 0:ivy=b-6c6
0:jaja=a-3b-8c-6g-3v22 0:jajaja=v10 0:jefe=v6 0:jeje=v8 0:jk=c-3v3 0:job=u7 0:jodas=a4 0:joke=m3v4
0:jose=e6 0:joy=b7c-8 0:jueves=d3 0:jump=i4v-8 0:jumped=v5 0:junk=a3 0:just=b-3d3e3g7k-4m-3
0:justificante=v6 0:keep=c-3v7 0:keeps=a-4 0:kevin=e4 0:keys=v4 0:kiche=d-4f6 0:kid=c4g-3
0:kids=b-4g7i-5 0:kien=m7 0:kil=b14 0:kill=a7b6c-3g-4 0:killed=v5 0:killing=b-5c4v3 0:kim=d-4h4
0:kind=a-4m3u7v-5 0:kindly=a3 0:kitchen=c3 0:kms=b13 0:knees=h-3 0:kno=e3 0:knot=c3
0:know=a-3b7c3e3v-8 0:korean=f3 0:kreyol=f5 0:la=a-3f-7g4k6m-9n-3o-8r-3u4 0:labor=c9
0:labs=c-4h-3v12 0:ladder=c3 0:lado=i3 0:lados=b-4 0:lady=b-6d4e4h4v-8 0:lamanana=b-3c5k3q-11v3
0:landlord=e5 0:language=f6 0:lanoche=i4v-5 0:larguense=a4 0:las=b5c4d4f-6g3i3v-5 0:last=a3e5g-3h3
0:lastime=c8 0:latarde=f-3g10k6q7 0:late=b-3g3v8 0:lately=c6 0:later=a-6b-10c-8g6q-6v-10
0:laughing=c-5v10 0:law=e3 0:lbs=c3 0:le=h-7u6 0:leaking=c10v-3 0:leave=a3b-3 0:leaving=b3 0:lee=d-3
0:leg=v3 0:legit=m6 0:legs=c4v-3 0:lejos=b-4i3 0:les=a5v-4 0:let=a6b-5g4j6v-4 0:letter=v6
0:levantar=b-3c5 0:levanto=b3 0:level=c4 0:libere=j6k-3v-4 0:licencia=i5 0:license=b-4c-3i7 0:lie=c7
0:life=a-6b10 0:lifes=b4 0:lift=i9j-5 0:light=b3c4 0:like=a-9b-4f-11h7l3m4v5 0:limit=e-3
0:linda=n-4u7v-7 0:line=m-4n8 0:link=v8 0:liquido=c3 0:lisinopril=v3 0:list=a3f3l3 0:lista=a3
0:listening=b6 0:listens=h4 0:little=b-4 0:live=a-6i-3v-10 0:living=v3 0:llama=b5 0:llamada=d4m3
0:llamadas=a5d-3 0:llamar=a6v-8 0:llamarme=a4f6v-3 0:llamaron=a-5v12 0:llameme=a-6d8g-6 0:llamen=v-7
0:llamo=a-4e6v5 0:llanta=c-3i4 0:llegar=b-4 0:llego=a-5g-4n5v8 0:llegue=b-3 0:lleva=i10 0:llevame=b9
0:llevar=b-4v5 0:lleve=f4 0:llevo=b-4g-3v8 0:llora=b-5 0:llorando=b6 0:llorar=b3v-3 0:lloro=b5
0:lmao=v7 0:lo=a4b-8e5g10h-4u4v-4 0:lobby=b3 0:loca=v3 0:located=v4 0:locked=b-7v6 0:locura=b5v-3
0:log=g-3v11 0:lol=a-7b-11c-5i-7v23 0:long=v5 0:longer=a3b10v-8 0:look=e-4 0:looking=e8
0:looks=c-3v5 0:lord=b6 0:los=b-4d-3f-3i-4l3n-11u3v6 0:lose=a3 0:losing=b6 0:lost=e4g-4n3 0:lot=v7
0:louder=n7 0:lousy=c5 0:love=u4v-7 0:lovely=b-5 0:low=c8v-5 0:lucecitas=c3 0:luego=b-4f3g17
0:lugar=j8 0:luis=e8 0:lump=c4 0:lunar=c5 0:lunchend=g3 0:lunes=d5g8 0:luz=v7 0:lymph=c4 0:maam=e3
0:machete=b3 0:machine=m3v-3 0:machines=d3 0:mad=g-3 0:made=v-5 0:madrugada=f3 0:mailbox=c3
0:make=a6b3c-4g-4k5n3 0:making=e-3 0:mal=b-10c12e5v-13 0:mala=n6 0:malas=b6c-3 0:maltratan=b5
0:mama=v-5 0:man=c-3h4v-3 0:manager=d7 0:manana=g12 0:manchando=c8 0:mandan=a5i3m3v-4
0:mandando=a-5v9 0:mandarin=f9 0:mandarme=a-5l4 0:mande=a-7f3n6 0:mandelo=n3 0:mandeme=v7
0:manden=a3v-11 0:manejando=b-3g7 0:manejar=g-6v3 0:manejo=i7 0:manera=n5 0:mano=b8c-8
0:many=a6c-3u4 0:maquina=m5 0:maquinas=d3 0:maravilla=v5 0:marca=c3 0:marco=e5 0:maria=e8v-5
0:marquen=d3 0:martes=j4k4q6 0:mas=c-8d-6i-3m3n12v-4 0:mata=b-4v3 0:matando=v7 0:matar=b10d-4v-8
0:matare=b7 0:matarme=v6 0:mate=c3 0:may=a-7e3l4m6 0:maybe=k-3 0:mayo=e4
0:me=b5c-4d6e-5h3k4l4n-10o-8p-9r-9s-8t-7v6 0:means=i5 0:meant=e7 0:medical=d4i3v-9 0:medicare=v4
0:medicina=c7v-3 0:medicinas=c-3 0:medico=h9 0:medio=n3 0:meet=b5 0:mejor=b5h5u4v-10 0:meltdown=b3
0:menos=h6 0:mensajes=a-3b-3f5l3 0:mental=b3 0:mentally=b8c-4 0:menu=b-3v7 0:mes=b3v3 0:mesa=b6v-3
0:message=a-5b-4f-7l4 0:messaging=a5 0:meter=b3 0:metformin=v3 0:metio=c-3 0:mexico=b-3e6
0:mi=a-7c-5d-5i6j6n-13 0:miedo=b-7c-3i-3v3 0:mierda=a6 0:might=b3g5v-14 0:migraines=v4 0:mija=c3
0:mil=b-3u3 0:miles=i4 0:million=c-3v4 0:mind=a-5c-4j4l7v4 0:minutes=b-3g6 0:mis=a-8c-8e-5l4v7
0:misa=g5 0:misery=b6 0:miss=b3 0:missed=k4n9v-6 0:mistake=e3 0:mistaken=e4 0:mixteco=f4
0:molestan=a4 0:mollera=c3 0:mom=v-4 0:momento=c-3g7 0:mommy=c-7e6 0:moms=c4 0:monday=g6k4q-4
0:month=v6 0:mordio=c4 0:more=a4c-4d-4e-3f-4h6j-3k-7m4n6 0:moretones=c-3 0:morir=f5 0:morirme=b3)";

}  // namespace rb::grammar
